import { ThemeProvider } from '@mui/material/styles'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { AccountId } from '#shared/domain/account/model.ts'
import { InlineLookup, type Found } from '../../renderer/ui/lookup-field.tsx'
import { theme } from '../../renderer/theme/theme.ts'

afterEach(cleanup)

const people: readonly Found<AccountId>[] = [
  { id: '019a0000-0000-7000-8000-000000000001' as AccountId, name: 'Terri Duffy' },
  { id: '019a0000-0000-7000-8000-000000000002' as AccountId, name: 'David Bradley' },
  { id: '019a0000-0000-7000-8000-000000000003' as AccountId, name: 'Rob Walters' },
]

function field(value: Found<AccountId> | undefined, onChoose: (chosen: Found<AccountId> | null) => void) {
  return (
    <ThemeProvider theme={theme}>
      <InlineLookup
        label="Reports to"
        value={value ? { ...value } : null}
        found={people.map((person) => ({ ...person }))}
        nothingFound="Nobody"
        onSearch={() => undefined}
        onChoose={onChoose}
      />
    </ThemeProvider>
  )
}

test('an answer that comes late does not take away what is being typed next', async () => {
  const user = userEvent.setup()
  const onChoose = vi.fn<(chosen: Found<AccountId> | null) => void>()
  const { rerender } = render(field(people[0], onChoose))

  await user.click(screen.getByRole('combobox'))
  await user.click(screen.getByRole('option', { name: /David Bradley/ }))
  expect(screen.getByRole('combobox')).toHaveProperty('value', 'David Bradley')

  await user.clear(screen.getByRole('combobox'))
  await user.type(screen.getByRole('combobox'), 'walt')
  rerender(field(people[1], onChoose))
  expect(screen.getByRole('combobox')).toHaveProperty('value', 'walt')
  await user.click(screen.getByRole('option', { name: /Rob Walters/ }))
  expect(onChoose).toHaveBeenLastCalledWith(expect.objectContaining({ name: 'Rob Walters' }))
})

test('what was typed and not chosen goes when the field is left; what was chosen follows the answer', async () => {
  const user = userEvent.setup()
  const { rerender } = render(field(people[0], () => undefined))

  await user.type(screen.getByRole('combobox'), 'xyz')
  await user.tab()
  expect(screen.getByRole('combobox')).toHaveProperty('value', 'Terri Duffy')

  await user.click(screen.getByRole('combobox'))
  await user.click(screen.getByRole('option', { name: /David Bradley/ }))
  rerender(field(people[2], () => undefined))
  expect(screen.getByRole('combobox')).toHaveProperty('value', 'Rob Walters')
})
