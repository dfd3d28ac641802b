import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { SearchInput } from '../../renderer/ui/search-input.tsx'

afterEach(cleanup)

function searched() {
  const asked: string[] = []
  function Host() {
    const [text, setText] = useState('')
    const ask = (next: string): void => {
      asked.push(next)
      setText(next)
    }
    return <SearchInput label="Search" value={text} widthPx={200} onChange={ask} />
  }
  const { unmount } = render(<Host />)
  const field = screen.getByLabelText<HTMLInputElement>('Search')
  const type = (...texts: readonly string[]): void => {
    for (const value of texts) fireEvent.change(field, { target: { value } })
  }
  return { asked, field, type, unmount }
}

test('what is typed shows at once and is asked for once, after a pause', async () => {
  const { asked, field, type } = searched()

  type('d', 'da', 'dai')

  expect(field.value).toBe('dai')
  expect(asked).toEqual([])
  await waitFor(() => expect(asked).toEqual(['dai']))
})

test('Enter and leaving the field ask at once, and not a second time', async () => {
  const { asked, field, type } = searched()

  type('da')
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(asked).toEqual(['da'])

  type('dai')
  fireEvent.blur(field)
  expect(asked).toEqual(['da', 'dai'])
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(asked).toEqual(['da', 'dai'])
})

test('a page that is gone asks for nothing any more', async () => {
  const { asked, type, unmount } = searched()

  type('da')
  unmount()

  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(asked).toEqual([])
})
