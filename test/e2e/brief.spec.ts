import { readFileSync } from 'node:fs'
import JsZip from 'jszip'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'
import { letters, textOf } from '../support/pdf-text.ts'

const today = new Date().toISOString().slice(0, 10)

test('a brief says what was confirmed, and with a press what else is thought; each sentence opens what it rests on', async ({
  keyplan,
}) => {
  const { page } = keyplan
  await anAccountToMeet(keyplan)
  const paper = page.getByRole('article', { name: 'Account brief: Nordfjord Seafood' })
  await expect(paper.getByRole('heading', { level: 1 })).toContainText(
    'None of its 2 key players is known to support us.',
  )
  await expect(paper.getByText('(told)')).toHaveCount(0)
  await expect(paper.getByRole('img', { name: /^Map of 2 people: .*Eva Lund.*Not known/ })).toBeVisible()

  await page.getByRole('radio', { name: 'Also what we were told' }).press('Space')
  const supports = paper.getByRole('button', {
    name: 'Eva Lund supports us; nobody who decides does so far. (told)',
  })
  await expect(supports).toBeVisible()
  await supports.press('Enter')
  const rests = page.getByRole('dialog', { name: 'This sentence rests on' })
  await expect(rests.getByText(/told, /)).toBeVisible()
  await rests.getByRole('link', { name: 'Eva Lund: attitude' }).press('Enter')

  await expect(page).toHaveURL(/\/people\?person=/)
  await expect(page.getByRole('tab', { name: 'People', selected: true })).toBeVisible()
  await page.goBack()
  await expect(supports).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Also what we were told' })).toBeChecked()
})

test('a brief is saved as a PDF of one page with tags and text', { tag: '@shell' }, async ({ keyplan }) => {
  const { page } = keyplan
  await anAccountToMeet(keyplan)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as PDF' }).click(),
  ])

  expect(download.suggestedFilename()).toMatch(/^Brief Nordfjord Seafood \d{4}-\d{2}-\d{2}\.pdf$/)
  const path = await download.path()
  const pdf = readFileSync(path, 'latin1')
  expect(pdf).toMatch(/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
  expect(pdf).toContain('StructTreeRoot')
  expect(pdf).toContain('/Lang (en')
  const text = textOf(path)
  if (text !== undefined) {
    const shown = await page.getByRole('article').locator('.said').allInnerTexts()
    expect(shown.length).toBeGreaterThan(12)
    for (const sentence of shown) expect(text).toContain(letters(sentence))
  }
})

test(
  'a brief is saved as slides with its people in boxes that lines are glued to',
  { tag: ['@shell', '@long'] },
  async ({ keyplan }) => {
    const { page } = keyplan
    await anAccountToMeet(keyplan)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as PPTX' }).click(),
    ])

    expect(download.suggestedFilename()).toMatch(/^Brief Nordfjord Seafood \d{4}-\d{2}-\d{2}\.pptx$/)
    const zip = await JsZip.loadAsync(readFileSync(await download.path()))
    expect(await zip.file('ppt/slides/slide1.xml')?.async('string')).toContain(
      'None of its 2 key players is known to support us.',
    )
    expect(await zip.file('ppt/slides/slide2.xml')?.async('string')).toContain('Eva Lund')
  },
)

test('a brief is copied as Markdown @long', async ({ keyplan }) => {
  const { page } = keyplan
  await anAccountToMeet(keyplan)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy as Markdown' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const markdown = await page.evaluate(() => navigator.clipboard.readText())
  expect(markdown).toMatch(/^# Account brief: Nordfjord Seafood\n/)
  expect(markdown).toContain('\n1. Meet Jon Dahl, who decides on Line 7, and find out what it would take.\n')
  expect(markdown).toContain('- Renewal: Not known (No contract is recorded)\n')
})

test('briefs are read one after another with the arrows, with nothing to edit in sight @long', async ({
  keyplan,
}) => {
  const { page } = keyplan
  await anAccountToMeet(keyplan)
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  const reader = page.getByRole('dialog', { name: 'Briefs, one after another' })
  const first = reader.getByRole('article', { name: 'Account brief: Nordfjord Seafood' })
  await expect(first).toBeVisible()
  await expect(reader.getByRole('textbox')).toHaveCount(0)
  await expect(reader.getByText(/^\d+ of \d+$/)).toBeVisible()
  const next = reader.getByRole('button', { name: /^Next account: / })
  const name = (await next.getAttribute('aria-label'))?.replace('Next account: ', '') ?? ''

  await page.keyboard.press('ArrowRight')
  await expect(reader.getByRole('article', { name: `Account brief: ${name}` })).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(first).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(reader).toHaveCount(0)
})

test('the brief of an account of which nothing is known says what is missing, and where it is written @long', async ({
  keyplan,
}) => {
  const { page, call, go } = keyplan
  const { id } = await call('account.add', { name: 'Blank' })
  await go(`/accounts/${id}/brief`)

  await expect(page.getByRole('heading', { level: 1, name: 'Little is known of Blank yet.' })).toBeVisible()
  const money = page.getByRole('region', { name: 'Money of the last twelve months' })
  await expect(money.getByText('Not known', { exact: true })).toHaveCount(6)
  await expect(money.getByText('0', { exact: true })).toHaveCount(0)
  await page.getByRole('link', { name: 'People of the account' }).click()
  await expect(page).toHaveURL(new RegExp(`/accounts/${id}/people`))
})

test('a sentence is said in other words, which stay when its facts change and say so; sentences are left out and added', async ({
  keyplan,
}) => {
  const { page, call } = keyplan
  const accountId = await anAccountToMeet(keyplan)
  const paper = page.getByRole('article')
  const rests = page.getByRole('dialog', { name: 'This sentence rests on' })
  const drafted = 'None of its 2 key players is known to support us.'

  await paper.getByRole('button', { name: drafted }).press('Enter')
  await rests.getByRole('button', { name: 'Say it in other words' }).press('Enter')
  const words = rests.getByRole('textbox', { name: 'In other words' })
  await expect(words).toHaveValue(drafted)
  await words.fill('Two people count here, and neither is with us.')
  await words.press('Enter')
  const own = paper.getByRole('button', { name: 'Two people count here, and neither is with us.' })
  await expect(own).toBeVisible()
  await expect(paper.getByText('One sentence is in somebody’s own words.')).toBeVisible()

  const ask = await paper.getByRole('button', { name: /^Meet Jon Dahl/ }).innerText()
  await paper.getByRole('button', { name: ask }).click()
  await rests.getByRole('button', { name: 'Leave out' }).click()
  await expect(paper.getByRole('button', { name: ask })).toHaveCount(0)
  await page.getByRole('button', { name: 'Add a sentence' }).click()
  await page.getByRole('textbox', { name: 'Sentence' }).fill('Ask for the plant in the north.')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(paper.getByRole('button', { name: 'Ask for the plant in the north.' })).toBeVisible()

  const { rows } = await call('contact.listByAccount', { accountId })
  const eva = rows.find(({ lastName }) => lastName === 'Lund')
  const confirmed = { certainty: 'confirmed' as const, source: 'Eva', asOf: today as never }
  await call('contact.edit', {
    id: eva!.id,
    version: eva!.version,
    changes: { attitude: 2, evidence: { attitude: confirmed, influence: confirmed } },
  })
  await expect(own).toContainText('(facts have changed)')
  await expect(page.getByText('The facts behind one sentence of your own have changed.')).toBeVisible()
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  const reader = page.getByRole('dialog', { name: 'Briefs, one after another' })
  await expect(reader.getByText('Two people count here, and neither is with us.')).toBeVisible()
  await expect(reader.getByText('(facts have changed)')).toHaveCount(0)
  await page.keyboard.press('Escape')

  await own.click()
  await expect(
    rests.getByText(/^The facts behind this sentence have changed since .*: “Eva Lund supports us; /),
  ).toBeVisible()
  await rests.getByRole('button', { name: 'Take the new one' }).click()
  await expect(paper.getByRole('button', { name: /^Eva Lund supports us;/ })).toBeVisible()
  await page.getByRole('button', { name: `Put back: ${ask}` }).click()
  await expect(paper.getByRole('button', { name: ask })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(paper.getByRole('button', { name: ask })).toHaveCount(0)
})

/** A supporter of whom we were told, and somebody who decides and is not judged. */
async function anAccountToMeet({ page, call, go }: Keyplan) {
  const { id: accountId } = await call('account.add', { name: 'Nordfjord Seafood' })
  const sure = (certainty: 'told' | 'confirmed') => ({ certainty, source: 'Eva', asOf: today as never })
  await call('contact.add', {
    accountId,
    firstName: 'Eva',
    lastName: 'Lund',
    title: 'Plant manager',
    attitude: 1,
    influence: 'high',
    evidence: { attitude: sure('told'), influence: sure('confirmed') },
  })
  const jon = await call('contact.add', { accountId, firstName: 'Jon', lastName: 'Dahl', title: 'Owner' })
  const center = await call('buying-center.add', { accountId, name: 'Line 7' })
  const [member] = await call('buying-center.addMembers', { id: center.id, contactIds: [jon.id] })
  if (!member) throw new Error('Nobody was added')
  const changes = { roles: ['decider'], personalWin: 'A quiet start' }
  await call('buying-center.editMember', { id: member.id, version: member.version, changes })
  await go(`/accounts/${accountId}/brief`)
  await expect(page.getByRole('article')).toBeVisible()
  return accountId
}
