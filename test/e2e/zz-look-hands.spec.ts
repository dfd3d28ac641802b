import { test } from '../support/keyplan-test.ts'
import { anOrg, card } from '../support/people-map.ts'

test.use({ startsWith: 'empty' })
test('look', async ({ keyplan }) => {
  await anOrg(keyplan)
  const { page } = keyplan
  for (const [w, h] of [
    [1440, 900],
    [1024, 700],
  ] as const) {
    await page.setViewportSize({ width: w, height: h })
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      await card(keyplan, 'Terri Duffy').click()
      await page.keyboard.press('4')
      await card(keyplan, 'David Bradley').click({ modifiers: ['Shift'] })
      await card(keyplan, 'Rob Walters').click({ modifiers: ['Shift'] })
      await page.waitForTimeout(700)
      await page.screenshot({ path: `/tmp/pics-hands/several-${w}-${scheme}.png` })
    }
  }
})
