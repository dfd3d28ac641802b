import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

test('a meeting pack is reached from the person, says what is open, and is copied as Markdown and saved as a PDF', async ({
  keyplan,
}) => {
  const { page } = keyplan
  await somebodyToMeet(keyplan)
  await page.getByRole('link', { name: 'Meeting pack' }).press('Enter')

  const paper = page.getByRole('article', { name: 'Meeting Eva Lund' })
  await expect(paper.getByRole('region', { name: 'Who they are' })).toContainText('Plant manager')
  await expect(paper.getByRole('region', { name: 'Who they are' })).toContainText('Attitude: Supporter (told')
  await expect(paper.getByRole('region', { name: 'What they want' })).toContainText('Needs: A quiet start')
  await expect(paper.getByRole('region', { name: 'What is open between us' })).toContainText(
    'Send the offer · late since',
  )
  await expect(paper.getByText('None of us covers them.')).toBeVisible()

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy as Markdown' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const markdown = await page.evaluate(() => navigator.clipboard.readText())
  expect(markdown).toMatch(/^# Meeting Eva Lund\n/)
  expect(markdown).toContain('### We promised\n\n- Send the offer (late since ')

  const text = await savedPdf(keyplan, /^Meeting Eva Lund \d{4}-\d{2}-\d{2}\.pdf$/)
  if (text !== undefined) expect(text).toContain('Sendtheoffer')
  await page.getByRole('link', { name: 'Back to Eva Lund' }).press('Enter')
  await expect(page).toHaveURL(/\/people\?person=/)
})

test('all that is held about a person is shown, saved as JSON and as a PDF; of colleagues no more than that they report to them', async ({
  keyplan,
}) => {
  const { page } = keyplan
  await somebodyToMeet(keyplan)
  await page.getByRole('link', { name: 'All that is held about the person' }).press('Enter')

  const paper = page.getByRole('article', { name: 'What is held about Eva Lund' })
  await expect(paper.getByRole('region', { name: 'The person', exact: true })).toContainText(
    'eva@nordfjord.example',
  )
  await expect(paper.getByRole('region', { name: 'What refers to the person' })).toContainText('Jon Dahl')
  await expect(paper).not.toContainText('jon@nordfjord.example')
  await expect(paper.getByRole('region', { name: /^Texts that name somebody/ })).toContainText(
    'Ask Lund first',
  )
  await expect(paper.getByRole('region', { name: 'Who changed what' })).toContainText('Head of plant')

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as JSON' }).click(),
  ])
  const report = JSON.parse(readFileSync(await download.path(), 'utf8')) as Record<string, unknown>
  expect(report).toMatchObject({ format: 'keyplan-person-report', name: 'Eva Lund', isHistoryCut: false })
  expect(JSON.stringify(report)).toContain('A quiet start')

  const text = await savedPdf(keyplan, /^Held about Eva Lund \d{4}-\d{2}-\d{2}\.pdf$/)
  if (text !== undefined) expect(text).toContain('eva@nordfjord.example')
})

/** A supporter with a colleague below her, a need, a late promise, and a text that names her. */
async function somebodyToMeet({ page, call, go }: Keyplan): Promise<void> {
  const { id: accountId } = await call('account.add', { name: 'Nordfjord Seafood' })
  const day = '2026-01-10' as never
  const told = { certainty: 'told' as const, source: 'Vera', asOf: day }
  const eva = await call('contact.add', {
    accountId,
    firstName: 'Eva',
    lastName: 'Lund',
    title: 'Head of plant',
    email: 'eva@nordfjord.example',
    attitude: 1,
    evidence: { attitude: told },
  })
  await call('contact.edit', { id: eva.id, version: eva.version, changes: { title: 'Plant manager' } })
  const jon = { firstName: 'Jon', lastName: 'Dahl', email: 'jon@nordfjord.example' }
  await call('contact.add', { accountId, ...jon, managerId: eva.id })
  const blank = { minutes: null, note: '', teamMemberIds: [] }
  const visit = await call('touchpoint.record', {
    accountId,
    happenedOn: day,
    channel: 'meeting',
    subject: 'Line 7',
    contactIds: [eva.id],
    ...blank,
  })
  const { id: touchpointId } = visit
  await call('outcome.add', {
    touchpointId,
    outcome: { kind: 'need', text: 'A quiet start', contactId: eva.id },
  })
  await call('outcome.add', {
    touchpointId,
    outcome: { kind: 'promise', text: 'Send the offer', side: 'ours', dueOn: day },
  })
  const other = await call('touchpoint.record', {
    accountId,
    happenedOn: day,
    channel: 'call',
    subject: 'Line 8',
    contactIds: [],
    ...blank,
  })
  await call('outcome.add', { touchpointId: other.id, outcome: { kind: 'need', text: 'Ask Lund first' } })
  await go(`/accounts/${accountId}/people?person=${eva.id}`)
  await expect(page.getByRole('complementary', { name: 'Eva Lund' })).toBeVisible()
}

/** The text of the PDF by another program, without spaces; `undefined` where there is none. */
async function savedPdf({ page }: Keyplan, name: RegExp): Promise<string | undefined> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as PDF' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(name)
  const path = await download.path()
  expect(readFileSync(path, 'latin1')).toContain('StructTreeRoot')
  const { status, stdout } = spawnSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' })
  return status === 0 ? stdout.normalize('NFKC').replaceAll(/\s+/g, '') : undefined
}
