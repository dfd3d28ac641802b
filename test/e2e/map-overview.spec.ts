import type { Locator } from '@playwright/test'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'
import { card } from '../support/people-map.ts'

test.use({ startsWith: 'empty' })

test('a big map has an overview that leads elsewhere by press, drag and key, and stays away once hidden', async ({
  keyplan,
}) => {
  await aBigOrg(keyplan)
  const { page } = keyplan
  const overview = page.getByRole('group', { name: /^Overview of the map/ })
  await expect(overview).toBeHidden()
  for (let times = 0; times < 4; times++) {
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.waitForTimeout(250)
  }
  await expect(overview).toBeVisible()
  expect(await paintedOf(overview)).toBeGreaterThan(100)

  const box = await overview.boundingBox()
  if (!box) throw new Error('The overview is not there')
  const frame = overview.locator('div')
  const before = await frame.boundingBox()
  await page.mouse.move(box.x + 10, box.y + box.height - 10)
  await page.mouse.down()
  const pressed = await frame.boundingBox()
  expect(pressed?.x).toBeLessThan(before?.x ?? 0)
  await page.mouse.move(box.x + box.width - 10, box.y + box.height - 10, { steps: 3 })
  await page.mouse.up()
  const dragged = await frame.boundingBox()
  expect(dragged?.x).toBeGreaterThan(pressed?.x ?? 0)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(async () => (await frame.boundingBox())?.x).toBeLessThan(dragged?.x ?? 0)

  await page.getByRole('button', { name: 'Hide the overview' }).click()
  await expect(overview).toHaveCount(0)
  await page.reload()
  await expect(card(keyplan, 'Ann Head')).toBeAttached()
  await expect(overview).toHaveCount(0)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.getByRole('button', { name: 'Show the overview' }).click()
  await expect(overview).toBeVisible()
})

/** How many pixels of the overview are painted. */
async function paintedOf(overview: Locator): Promise<number> {
  await overview.page().waitForTimeout(400)
  return overview.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    return data.filter((value, index) => index % 4 === 3 && value > 0).length
  })
}

/** A head with thirty people below, six to a manager. */
async function aBigOrg(keyplan: Keyplan): Promise<void> {
  const { id: accountId } = await keyplan.call('account.add', { name: 'Adventure Works' })
  const add = async (lastName: string, managerId: string | null) =>
    (
      await keyplan.call('contact.add', {
        accountId,
        firstName: 'Ann',
        lastName,
        managerId: managerId as never,
      })
    ).id
  const head = await add('Head', null)
  for (let manager = 0; manager < 5; manager++) {
    const id = await add(`Manager ${manager}`, head)
    for (let report = 0; report < 5; report++) await add(`Report ${manager} ${report}`, id)
  }
  await keyplan.go(`/accounts/${accountId}/people`)
  await expect(card(keyplan, 'Ann Head')).toBeVisible()
}
