import { cleanup, render, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Afterwards } from '../../renderer/ui/afterwards.tsx'

afterEach(cleanup)

test('what stands around follows what goes first, and anything else shows at once', async () => {
  const drawn: string[] = []
  const Around = ({ text }: Readonly<{ text: string }>) => {
    drawn.push(text)
    return <p>{text}</p>
  }
  const Map = ({ of }: Readonly<{ of: number }>) => {
    drawn.push(`map ${of}`)
    return null
  }
  const page = (of: number, text: string) => (
    <>
      <Afterwards of={of}>
        <Around text={text} />
      </Afterwards>
      <Map of={of} />
    </>
  )
  const { rerender, container } = render(page(1, 'one'))
  rerender(page(1, 'typed'))
  rerender(page(2, 'two'))

  expect(drawn).toEqual(['one', 'map 1', 'typed', 'map 1', 'map 2'])
  await waitFor(() => expect(container.textContent).toBe('two'))
  expect(drawn).toEqual(['one', 'map 1', 'typed', 'map 1', 'map 2', 'two'])
})
