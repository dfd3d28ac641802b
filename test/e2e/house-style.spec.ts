import { readFileSync } from 'node:fs'
import JsZip from 'jszip'
import { aLogo } from '../support/a-logo.ts'
import { seriousFindings } from '../support/axe.ts'
import { expect, test } from '../support/keyplan-test.ts'
import { letters, textOf } from '../support/pdf-text.ts'

const look = {
  primaryColor: '#f2b705',
  footer: 'Northwind Dairy Partners',
  confidentiality: 'Confidential: for the account team',
}

test('a look is set by keyboard, seen at once, kept in the workspace and taken back', async ({ keyplan }) => {
  const { page, go, call } = keyplan
  await go('/settings/house')
  const color = page.getByLabel('First color', { exact: true })
  await color.fill('#f2b705')
  await color.press('Enter')
  await expect(page.getByText(/1\.8 : 1 on white; text needs 4\.5 : 1\./)).toBeVisible()
  await color.fill('yellow')
  await expect(page.getByText('A color is # and six digits')).toBeVisible()
  await color.press('Escape')

  const footer = page.getByLabel('Line at the foot')
  await footer.fill(look.footer)
  await footer.press('Enter')
  await page.getByLabel('Confidentiality').fill(look.confidentiality)
  await page.getByLabel('Confidentiality').press('Enter')
  const paper = page.getByRole('group', { name: 'Head and foot of a paper' })
  await expect(paper.getByText(look.confidentiality)).toBeVisible()
  await expect(paper.getByText(look.footer)).toBeVisible()
  await expect(page.getByRole('group', { name: 'A slide' }).getByText(look.footer)).toBeVisible()

  const pattern = page.getByLabel('Names of files')
  await pattern.fill('{account} {dai}')
  await expect(page.getByText('{dai} stands for nothing that is known.')).toBeVisible()
  await pattern.fill('{number} {account}')
  await pattern.press('Enter')
  await expect(page.getByText('For example: 001 Haldenau Dairy')).toBeVisible()
  await expect
    .poll(() => call('house-style.get', {}))
    .toMatchObject({ ...look, namePattern: '{number} {account}', font: 'Arial' })
  expect(await seriousFindings(page)).toEqual([])

  await call('history.undo', {})
  await expect(pattern).toHaveValue('{kind} {account} {day}')
})

test('a logo is a picture of pixels: a drawing becomes one, and what is none is refused @long', async ({
  keyplan,
}) => {
  const { page, go, call } = keyplan
  await go('/settings/house')
  const choose = page.locator('input[type=file]')
  await choose.setInputFiles({
    name: 'logo.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" onload="top.hit=1"><script>top.hit=1</script><rect width="60" height="20" fill="#0a5c36"/></svg>',
    ),
  })
  await expect(page.getByText('PNG, 1200 × 400 pixels')).toBeVisible()
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
  const kept = (await call('house-style.get', {})).logo
  expect(
    Buffer.from(kept?.base64 ?? '', 'base64')
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')

  await choose.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('no picture') })
  await expect(page.getByText('This file is no picture that can be read.')).toBeVisible()
  await page.getByRole('button', { name: 'Remove the logo' }).click()
  await expect.poll(async () => (await call('house-style.get', {})).logo).toBeNull()
})

test('what leaves the program bears the look: PDF, slides and document of a brief', async ({ keyplan }) => {
  const { page, go, call } = keyplan
  await call('house-style.edit', { version: 0, changes: { ...look, logo: aLogo() } })
  const [account] = (await call('account.list', {})).rows
  await go(`/accounts/${account!.id}/brief`)
  await expect(page.getByRole('article').getByText(look.confidentiality)).toBeVisible()

  const saved = async (name: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ])
    return await download.path()
  }
  const pdf = await saved('Save as PDF')
  const text = textOf(pdf)
  if (text !== undefined) {
    expect(text.split(letters(look.confidentiality))).toHaveLength(2)
    expect(text.split(letters(look.footer))).toHaveLength(2)
    expect(text).toContain('1/1')
  }
  expect(readFileSync(pdf, 'latin1')).toContain('/Subtype /Image')

  for (const [button, media] of [
    ['Save as PPTX', 'ppt/media/'],
    ['Save as DOCX', 'word/media/'],
  ] as const) {
    const zip = await JsZip.loadAsync(readFileSync(await saved(button)))
    expect(Object.keys(zip.files).filter((name) => name.startsWith(media))).toHaveLength(1)
  }
})
