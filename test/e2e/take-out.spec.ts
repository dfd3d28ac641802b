import { readFileSync } from 'node:fs'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'
import { anOrg, card, org } from '../support/people-map.ts'

test.use({ startsWith: 'empty' })

test('people and ties are taken out as files, notes only where they are asked for', async ({ keyplan }) => {
  const { accountId, idOf } = await anOrg(keyplan)
  const { page } = keyplan
  await keyplan.call('contact.add', { accountId, lastName: '=1+1', note: 'In confidence' })
  await page.reload()

  const taken = async (way: string, withNotes: boolean): Promise<readonly [name: string, text: string]> => {
    await page.getByRole('button', { name: 'Take out' }).click()
    if (withNotes) await page.getByRole('menuitemcheckbox', { name: /With notes/ }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: way }).click(),
    ])
    return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')]
  }

  const [name, people] = await taken('People as a table', false)
  expect(name).toMatch(/ people \d{4}-\d{2}-\d{2}\.csv$/)
  expect(people).toContain(`"'=1+1"`.replaceAll('"', ''))
  expect(people).toContain(idOf('Duffy'))
  expect(people).not.toContain('In confidence')

  expect((await taken('People as a table', true))[1]).toContain('In confidence')
  const [, network] = await taken('People and ties as a network', false)
  expect(network).toContain(`source="${idOf('Duffy')}" target="${idOf('Sánchez')}"`)
  expect(network).not.toContain('In confidence')
})

test('the map is taken out as a picture and as a drawing that other programs read, on white whatever the hue', async ({
  keyplan,
}) => {
  const { accountId, idOf } = await anOrg(keyplan)
  const { page } = keyplan
  const { rows } = await keyplan.call('contact.listByAccount', { accountId })
  const duffy = rows.find(({ id }) => id === idOf('Duffy'))
  if (!duffy) throw new Error('Duffy is not there')
  await keyplan.call('contact.edit', { id: duffy.id, version: duffy.version, changes: { attitude: -2 } })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.reload()
  await expect(card(keyplan, 'Ken Sánchez')).toBeVisible()

  const png = await taken(keyplan, 'Picture (PNG)')
  expect(png.name).toMatch(/^Adventure Works map \d{4}-\d{2}-\d{2}\.png$/)
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(2_000)

  const drawing = (await taken(keyplan, 'Drawing (SVG)')).bytes.toString('utf8')
  for (const [, lastName] of org) expect(drawing).toContain(lastName)
  expect(drawing).toContain('Relationship map of Adventure Works')
  expect(drawing).toContain(opponentColor)
  expect(drawing).toContain('opponent')
  expect(drawing).not.toMatch(/var\(|color\(|aria-|class=|<title|NaN/)

  await page.getByRole('button', { name: 'Take out' }).click()
  await page.getByRole('menuitemcheckbox', { name: /With what is thought/ }).click()
  await page.keyboard.press('Escape')
  const unjudged = (await taken(keyplan, 'Drawing (SVG)')).bytes.toString('utf8')
  expect(unjudged).toContain('Duffy')
  expect(unjudged).not.toContain(opponentColor)
  expect(unjudged).not.toContain('opponent')
})

test('the map is copied as a picture', async ({ keyplan }) => {
  await anOrg(keyplan)
  const { page } = keyplan
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])

  await choose(keyplan, 'Copy picture')

  await expect(page.getByText('The map is in the clipboard as a picture.')).toBeVisible()
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types: each }) => each),
  )
  expect(types).toContain('image/png')
})

test('the map goes on one page of paper, or over several in a size that can be read', async ({ keyplan }) => {
  await anOrg(keyplan)
  const { page } = keyplan
  const printed = page.locator('.pages-to-print > svg')
  await page.evaluate(() => {
    window.print = () => undefined
  })

  await choose(keyplan, 'Print or PDF …')
  await expect(page.getByRole('status').filter({ hasText: 'One page.' })).toBeVisible()
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await expect(printed).toHaveCount(1)
  await expect(printed.getByText('Ken Sánchez')).toHaveCount(1)
  await page.emulateMedia({ media: 'print' })
  await expect(card(keyplan, 'Ken Sánchez')).toBeHidden()
  await expect(printed).toBeVisible()
  await page.emulateMedia({ media: null })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(printed).toHaveCount(0)
  await expect(card(keyplan, 'Ken Sánchez')).toBeVisible()
})

test('the map is saved as a PDF that is made of text', { tag: '@shell' }, async ({ keyplan }) => {
  await anOrg(keyplan)
  await choose(keyplan, 'Print or PDF …')
  const [download] = await Promise.all([
    keyplan.page.waitForEvent('download'),
    keyplan.page.getByRole('button', { name: 'Save as PDF' }).click(),
  ])

  expect(download.suggestedFilename()).toMatch(/^Adventure Works map \d{4}-\d{2}-\d{2}\.pdf$/)
  const pdf = readFileSync(await download.path(), 'latin1')
  expect(pdf.slice(0, 5)).toBe('%PDF-')
  // A page of A4 that lies, with text that has a font, and tags.
  expect(pdf).toMatch(/MediaBox \[0 0 84[12](\.\d+)? 59[45](\.\d+)?\]/)
  expect(pdf).toContain('/Font')
  expect(pdf).toContain('StructTreeRoot')
})

/** What the mark of an opponent is painted with on white. */
const opponentColor = '#b3450b'

async function choose({ page }: Keyplan, way: string): Promise<void> {
  await page.getByRole('button', { name: 'Take out' }).click()
  await page.getByRole('menuitem', { name: way }).click()
}

async function taken(keyplan: Keyplan, way: string): Promise<Readonly<{ name: string; bytes: Buffer }>> {
  const [download] = await Promise.all([keyplan.page.waitForEvent('download'), choose(keyplan, way)])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}
