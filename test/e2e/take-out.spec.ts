import { readFileSync } from 'node:fs'
import JsZip from 'jszip'
import type { Member } from '#shared/domain/buying-center/model.ts'
import { aDay } from '../support/builders.ts'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'
import { anOrg, card, org } from '../support/people-map.ts'

test.use({ startsWith: 'empty' })

/** The boxes by which what is private is asked for. */
const parts = [
  'Attitude and influence',
  'Buying roles',
  'Our relationships and coverage',
  'Informal lines',
  'Evidence, and what of a post is to be verified',
  'Notes, in tables',
]

/** What nobody is to find in a file that it was not asked for in. */
const secrets =
  /In confidence|Told by a bird|opponent|,-2,|>-2<|high|decider|influences|trusted-adviser|Norska/

test('what is private is in no file unless it was asked for by name', async ({ keyplan }) => {
  const { accountId } = await aJudgedOrg(keyplan)
  const { page } = keyplan
  await keyplan.call('contact.add', { accountId, lastName: '=1+1', note: 'In confidence' })
  await page.reload()
  const text = async (way: string, asked: readonly string[]): Promise<string> =>
    (await taken(keyplan, way, asked)).bytes.toString('utf8')

  const people = await text('People as a table', [])
  expect(people).toContain(`'=1+1`)
  expect(people).not.toMatch(secrets)
  expect(await text('People as a table', ['Notes, in tables'])).toContain('In confidence')
  const judged = await text('People as a table', ['Attitude and influence'])
  expect(judged).toContain(',-2,high')
  expect(judged).not.toMatch(/In confidence|Told by a bird|decider|Norska/)
  const all = await text('People as a table', parts)
  for (const secret of ['In confidence', 'Told by a bird', 'decider', 'trusted-adviser'])
    expect(all).toContain(secret)

  expect(await text('Informal lines as a table', [])).not.toContain('Told by a bird')
  expect(await text('People and ties as a network', [])).not.toMatch(secrets)
  expect(await text('People and ties as a network', parts)).toMatch(/influences[^]*Told by a bird/)
  expect(await text('Coverage by our team', [])).not.toContain('high')

  const drawing = await text('Drawing (SVG)', [])
  expect(drawing).toContain('Who reports to whom at Adventure Works')
  expect(drawing).toContain('Holder of the post not known')
  expect(drawing).not.toMatch(/opponent|Attitude|Influence|Buying|E\?|Norska|influences|#b3450b/)
})

test('the map is taken out as a picture and as a drawing that other programs read, on white whatever the hue', async ({
  keyplan,
}) => {
  await aJudgedOrg(keyplan)
  const { page } = keyplan
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.reload()
  await expect(card(keyplan, 'Ken Sánchez')).toBeVisible()

  const png = await taken(keyplan, 'Picture (PNG)')
  expect(png.name).toMatch(/^Adventure Works map \d{4}-\d{2}-\d{2}\.png$/)
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(2_000)

  const drawing = (await taken(keyplan, 'Drawing (SVG)', parts)).bytes.toString('utf8')
  for (const [, lastName] of org) expect(drawing).toContain(lastName)
  expect(drawing).toContain('Relationship map of Adventure Works')
  expect(drawing).toContain(opponentColor)
  expect(drawing).toContain('opponent')
  expect(drawing).toContain('E?')
  expect(drawing).not.toMatch(/var\(|color\(|aria-|class=|<title|NaN/)

  const roles = (await taken(keyplan, 'Drawing (SVG)', ['Buying roles'])).bytes.toString('utf8')
  expect(roles).toContain('Buying roles')
  expect(roles).not.toMatch(/opponent|E\?/)
  expect(roles).not.toContain(opponentColor)
})

test('the map is copied as a picture @long', async ({ keyplan }) => {
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

test('the map goes on one page of paper, or over several in a size that can be read @long', async ({
  keyplan,
}) => {
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

test(
  'the map is saved as slides of boxes that lines are glued to, without what is private unless it is asked for',
  { tag: ['@shell', '@long'] },
  async ({ keyplan }) => {
    await aJudgedOrg(keyplan)
    const plain = await taken(keyplan, 'Slides (PowerPoint)')
    expect(plain.name).toMatch(/^Adventure Works map \d{4}-\d{2}-\d{2}\.pptx$/)
    const slide = await slideOf(plain.bytes)
    for (const [, lastName, title] of org) {
      expect(slide).toContain(lastName)
      expect(slide).toContain(title)
    }
    expect(slide).toContain('Who reports to whom at Adventure Works')
    expect(slide.match(/<p:cxnSp>/g)).toHaveLength(org.length - 1)
    expect(slide.match(/<a:stCxn /g)).toHaveLength(org.length - 1)
    expect(slide.match(/<p:cNvPr id="\d+" name="[^"]*Duffy/g)?.length).toBeGreaterThan(0)
    expect(slide).not.toMatch(/In confidence|Told by a bird|Opponent|Decider|Vendor|influences|Norska|▼/)

    const judged = await slideOf((await taken(keyplan, 'Slides (PowerPoint)', parts)).bytes)
    expect(judged).toContain('Relationship map of Adventure Works')
    for (const said of ['Opponent, influence high', 'Decider', 'Vendor', '▼']) expect(judged).toContain(said)
    expect(judged.match(/<p:cxnSp>/g)).toHaveLength(org.length)
    expect(judged).not.toMatch(/In confidence|Told by a bird/)
  },
)

async function slideOf(bytes: Buffer): Promise<string> {
  const zip = await JsZip.loadAsync(bytes)
  return (await zip.file('ppt/slides/slide1.xml')?.async('string')) ?? ''
}

/** What the mark of an opponent is painted with on white. */
const opponentColor = '#b3450b'

async function choose({ page }: Keyplan, way: string, asked: readonly string[] = []): Promise<void> {
  await page.getByRole('button', { name: 'Take out' }).click()
  for (const part of asked) await page.getByRole('menuitemcheckbox', { name: part }).click()
  await page.getByRole('menuitem', { name: way }).click()
}

async function taken(
  keyplan: Keyplan,
  way: string,
  asked: readonly string[] = [],
): Promise<Readonly<{ name: string; bytes: Buffer }>> {
  const [download] = await Promise.all([keyplan.page.waitForEvent('download'), choose(keyplan, way, asked)])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** Duffy with everything that can be thought of her: attitude, influence, a role, a level, a line, evidence, a rumor, a note. */
async function aJudgedOrg(keyplan: Keyplan) {
  const { accountId, idOf } = await anOrg(keyplan)
  const contactId = idOf('Duffy')
  const { version } = await keyplan.call('contact.get', { id: contactId })
  const told = { certainty: 'told', source: 'Told by a bird', asOf: aDay('2026-01-05') } as const
  const evidence = { attitude: told, firm: { ...told, heard: 'Norska' } }
  await keyplan.call('contact.edit', {
    id: contactId,
    version,
    changes: { attitude: -2, influence: 'high', note: 'In confidence', evidence },
  })
  const center = await keyplan.call('buying-center.add', { accountId, name: 'Line 5' })
  const members = await keyplan.call('buying-center.addMembers', { id: center.id, contactIds: [contactId] })
  const [{ id, version: memberVersion }] = members as [Member]
  await keyplan.call('buying-center.editMember', {
    id,
    version: memberVersion,
    changes: { roles: ['decider'] },
  })
  const { id: teamMemberId } = await keyplan.call('team-member.add', { name: 'Rob Walters' })
  await keyplan.call('relationship.add', {
    contactId,
    teamMemberId,
    currentLevel: 'vendor',
    targetLevel: 'trusted-adviser',
  })
  await keyplan.call('informal-line.add', {
    fromContactId: contactId,
    toContactId: idOf('Sánchez'),
    kind: 'influences',
    strength: 2,
    note: 'In confidence',
    ...told,
  })
  await keyplan.page.reload()
  return { accountId, idOf }
}
