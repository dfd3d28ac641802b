import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { QueriesPage } from '../../renderer/features/queries/queries-page.tsx'
import { anAccount } from '../support/builders.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

async function atSql(text: string) {
  const page = await openForPages()
  await anAccount(page.core, { name: 'Haldenau' })
  const at = `/portfolio/queries?${new URLSearchParams({ sql: text })}`
  return { ...page, ...show(page.bridge, <QueriesPage />, { path: '/portfolio/queries', at }) }
}

test('a question in SQL is asked by Ctrl+Enter, and kept under a name', async () => {
  const { user, core, getByLabelText, findByRole, getByRole } = await atSql('')

  await user.type(getByLabelText('The question in SQL'), 'select name from account')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await findByRole('cell', { name: 'Haldenau' })
  await user.click(getByRole('button', { name: 'Save the question' }))
  await user.type(await screen.findByRole('textbox', { name: 'Name of the question' }), 'Names{Enter}')

  await waitFor(async () =>
    expect(await core.do('saved-query.list', {})).toMatchObject([
      { name: 'Names', question: '{"sql":"select name from account"}' },
    ]),
  )
})

test('a statement that would write is refused in words, and what is wrong is shown in its place', async () => {
  const refused = await atSql('delete from account')
  await refused.findByText(/Nothing can be written here/)
  expect((await refused.core.do('account.list', {})).total).toBe(1)

  const { user, findByRole, getByLabelText } = await atSql('select nme from account')
  await user.click(await findByRole('button', { name: 'Show the place' }))
  const box = getByLabelText<HTMLTextAreaElement>('The question in SQL')
  expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('nme')
})
