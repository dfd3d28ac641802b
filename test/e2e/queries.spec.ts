import ExcelJs from 'exceljs'
import { seriousFindings } from '../support/axe.ts'
import { expect, test } from '../support/keyplan-test.ts'

test(
  'a question is put together, drawn, taken along as a workbook, and kept',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    const { page, go } = keyplan
    await go('/portfolio/queries')

    await page.getByRole('button', { name: 'Open amounts by stage and quarter' }).click()
    await page.getByRole('button', { name: 'Bars' }).click()
    const chart = page.getByRole('application', { name: /^Sum of Amount · In EUR/ })
    await expect(chart.getByText('€3,480,000')).toBeVisible()
    await chart.focus()
    await page.keyboard.press('ArrowRight')
    await expect(chart.getByRole('status')).toHaveText(/€/)
    expect(await seriousFindings(page)).toEqual([])

    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as XLSX' }).click()
    const workbook = new ExcelJs.Workbook()
    await workbook.xlsx.readFile(await (await coming).path())
    const sheet = workbook.worksheets[0]
    expect(sheet?.rowCount).toBeGreaterThan(2)
    expect(sheet?.getRow(2).values).toContainEqual(expect.any(Number))

    await page.getByRole('button', { name: 'Save the question' }).click()
    await page.getByRole('textbox', { name: 'Name of the question' }).fill('Pipeline')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('link', { name: 'Pipeline' })).toBeVisible()
  },
)

test(
  'a question in SQL is asked by keys, and one that would write is refused in words',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    const { page, go } = keyplan
    await go('/portfolio/queries?sql=')

    const box = page.getByLabel('The question in SQL')
    await box.fill('delete from account')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(/Nothing can be written here/)).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])

    await box.fill("select name from account where name like 'Haldenau%' order by name")
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('cell', { name: 'Haldenau Dairy' })).toBeVisible()
  },
)
