import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import JsZip from 'jszip'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Caller } from '../support/caller.ts'
import { seriousFindings } from '../support/axe.ts'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'
import { textOf } from '../support/pdf-text.ts'
import { aPlantedAccount, wordsIn } from '../support/planted-account.ts'

const today = new Date().toISOString().slice(0, 10) as CalendarDay

async function onPage(keyplan: Keyplan) {
  const planted = await aPlantedAccount({ do: keyplan.call } as Caller, today)
  await keyplan.go(`/accounts/${planted.accountId}/plan/customer`)
  await expect(keyplan.page.getByRole('article')).toBeVisible()
  return planted
}

test('no word that stays with us is anywhere in the bytes of the files that a customer gets', async ({
  keyplan,
}) => {
  const { page } = keyplan
  const { stays, leaves } = await onPage(keyplan)
  for (const kind of ['PDF', 'DOCX', 'PPTX']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Save as ${kind}` }).click(),
    ])
    expect(wordsIn(download.suggestedFilename(), stays)).toEqual([])
    const path = await download.path()
    const all = kind === 'PDF' ? pdfText(path) : await zipText(path)
    expect(wordsIn(all, stays)).toEqual([])
    if (kind !== 'PDF') expect(wordsIn(all, leaves)).toEqual(leaves)
    const read = kind === 'PDF' ? textOf(path) : undefined
    if (read !== undefined) {
      expect(wordsIn(read, stays)).toEqual([])
      expect(wordsIn(read, leaves)).toEqual(leaves)
    }
  }
  await page.emulateMedia({ media: 'print' })
  const printed = await page.getByRole('article').innerText()
  expect(wordsIn(printed, stays)).toEqual([])
  expect(wordsIn(printed, leaves)).toEqual(leaves)
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('switch', { name: 'Show what is struck out' }).click()
  const shown = await page.getByRole('article').innerText()
  expect(wordsIn(shown, stays)).toEqual([])
  expect(wordsIn(shown, leaves)).toEqual(leaves)
})

test('what is struck out stands in its place with why; a sentence is released with a reason, and kept again', async ({
  keyplan,
}) => {
  const { page } = keyplan
  const { stays } = await onPage(keyplan)
  const [token = ''] = stays.filter((word) => word.endsWith('action'))
  const paper = page.getByRole('article')
  const struck = paper.getByRole('button', { name: new RegExp(`It goes on with ${token}`) })
  await expect(struck.locator('del')).toBeVisible()
  await struck.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Does this leave?' })
  await expect(dialog.getByText('It stays with us. Names a competitor.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Let it leave' })).toBeDisabled()
  await dialog.getByLabel('Why it may leave').fill('They told us themselves.')
  await dialog.getByRole('button', { name: 'Let it leave' }).press('Enter')

  await expect(struck.locator('del')).toHaveCount(0)
  await page.reload()
  await expect(struck).toBeVisible()
  await expect(struck.locator('del')).toHaveCount(0)
  await struck.press('Enter')
  await expect(dialog.getByText(/They told us themselves\./)).toBeVisible()
  await dialog.getByRole('button', { name: 'Keep again' }).press('Enter')
  await expect(struck.locator('del')).toBeVisible()
})

test('what is not known to be done together is shared with a press, what leaves is kept with one, and both are undone @long', async ({
  keyplan,
}) => {
  const { page } = keyplan
  const { stays } = await onPage(keyplan)
  const [token = ''] = stays.filter((word) => word.endsWith('ownaction'))
  const piece = page.getByRole('article').getByRole('button', { name: token })
  await piece.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Does this leave?' })
  await dialog.getByRole('button', { name: 'It is done together' }).press('Enter')
  await expect(piece.locator('del')).toHaveCount(0)
  await piece.press('Enter')
  await dialog.getByRole('button', { name: 'Keep it with us' }).press('Enter')
  await expect(piece.locator('del')).toBeVisible()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(piece.locator('del')).toHaveCount(0)
})

test('a secret field leaves once after a word, and stays again when one comes back @long', async ({
  keyplan,
}) => {
  const { page, go } = keyplan
  const { accountId, stays } = await onPage(keyplan)
  const [token = ''] = stays.filter((word) => word.endsWith('contactnote'))
  const piece = page.getByRole('article').getByRole('button', { name: token })
  await piece.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Does this leave?' })
  await expect(dialog.getByRole('button', { name: 'Let the field leave this once' })).toBeDisabled()
  await dialog.getByRole('checkbox').press('Space')
  await dialog.getByRole('button', { name: 'Let the field leave this once' }).press('Enter')
  await expect(page.getByText('This once, secret fields leave: Notes about people.')).toBeVisible()
  await expect(piece.locator('del')).toHaveCount(0)

  await go(`/accounts/${accountId}/plan`)
  await expect(page.getByRole('link', { name: 'What the customer may see of it' })).toBeVisible()
  await page.getByRole('link', { name: 'What the customer may see of it' }).press('Enter')
  await expect(piece.locator('del')).toBeVisible()
})

test('the workspace says which fields customers see and which words never leave @long', async ({
  keyplan,
}) => {
  const { page } = keyplan
  const { stays, leaves } = await onPage(keyplan)
  const [strategy = ''] = stays.filter((word) => word.endsWith('strategy'))
  const [goal = ''] = leaves.filter((word) => word.endsWith('goal'))
  const paper = page.getByRole('article')
  await page.getByRole('button', { name: 'What customers may see…' }).click()
  const rules = page.getByRole('dialog', { name: 'What customers may see' })
  await rules.getByLabel('Who may see “Strategies”').selectOption('customer')
  await rules.getByLabel('Words that never leave, one a line').fill(goal)
  await rules.getByRole('button', { name: 'Save' }).click()

  await expect(rules).toHaveCount(0)
  await expect(paper.getByRole('button', { name: strategy }).locator('del')).toHaveCount(0)
  await expect(paper.getByRole('button', { name: new RegExp(goal) }).locator('del')).toBeVisible()
})

test('the page, its dialogs and its rules have no serious finding of axe, in light and in dark', async ({
  keyplan,
}) => {
  const { page } = keyplan
  await onPage(keyplan)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await seriousFindings(page)).toEqual([])
    await page.getByRole('article').locator('.struck:not(.ours)').first().press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.getByRole('button', { name: 'What customers may see…' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})

/** Every part of an archive, packed and unpacked. */
async function zipText(path: string): Promise<string> {
  const bytes = readFileSync(path)
  const zip = await JsZip.loadAsync(bytes)
  const parts = await Promise.all(Object.values(zip.files).map((part) => part.async('binarystring')))
  return [bytes.toString('latin1'), ...Object.keys(zip.files), ...parts].join('\n')
}

/** Every stream of a PDF, packed and unpacked, with texts in UTF-16 written as what they say. */
function pdfText(path: string): string {
  const raw = readFileSync(path)
  const text = raw.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: begin }) => {
    try {
      return [inflateSync(raw.subarray(index + begin.length)).toString('latin1')]
    } catch {
      // Not packed by this method: it was read as it is.
      return []
    }
  })
  const all = [text, ...streams].join('\n')
  const hex = [...all.matchAll(/<([0-9A-Fa-f]{4,})>/g)].map(([, digits = '']) =>
    Buffer.from(digits, 'hex').toString('latin1').replaceAll('\0', ''),
  )
  return [all, all.replaceAll('\0', ''), ...hex].join('\n')
}
