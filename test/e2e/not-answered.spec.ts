import { setTimeout } from 'node:timers/promises'
import { expect, test } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

/** What is asked, and where its answer would be shown. */
const asked = {
  // First: an answer that is at hand is not asked for again.
  'sales-process.get': '/settings/sales',
  'opportunity.getBoard': '/portfolio/opportunities',
  'opportunity.list': '/portfolio/opportunities?view=table',
  'opportunity.getForecast': '/portfolio/opportunities?view=forecast',
  'opportunity.listChanges': '/portfolio/opportunities?view=changes',
  'touchpoint.listNameable': '/touchpoints',
  'touchpoint.listFiltered': 'ACCOUNT/activity',
  'outcome.listPromises': 'ACCOUNT/activity?view=promises',
  'touchpoint.listReach': 'ACCOUNT',
  'touchpoint.get': 'ACCOUNT/activity?touchpoint=TOUCHPOINT',
}

test(
  'where an answer does not come, the place says so and asks again',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    // The shell makes no calls over the network that could be answered otherwise.
    test.setTimeout(120_000)
    const { page, go, call } = keyplan
    const account = await call('account.add', { name: 'Haldenau Dairy' })
    // Whom of theirs one should see is asked only where somebody counts.
    await call('contact.add', { accountId: account.id, lastName: 'Sims', influence: 'high' })
    const { id } = await call('touchpoint.record', {
      accountId: account.id,
      happenedOn: '2026-01-15' as never,
      channel: 'call',
      minutes: 10,
      subject: 'Long ago',
      note: '',
      contactIds: [],
      teamMemberIds: [],
    })
    for (const [name, place] of Object.entries(asked)) {
      const failing = `**/rpc/${name}`
      await page.route(failing, (route) =>
        route.fulfill({ json: { ok: false, error: { code: 'unreachable' } } }),
      )
      await go(place.replace('ACCOUNT', `/accounts/${account.id}`).replace('TOUCHPOINT', id))
      const notice = page.getByRole('main').getByRole('alert').first()
      await expect(notice, name).toContainText('Keyplan')
      await page.unroute(failing)
      // What is asked again for another reason meanwhile leaves nothing to press.
      await expect(async () => {
        const again = notice.getByRole('button', { name: 'Try again' })
        if (await again.isVisible()) await again.click({ timeout: 1_000 })
        await expect(page.getByRole('main').getByRole('alert'), name).toHaveCount(0, { timeout: 1_000 })
      }).toPass({ timeout: 15_000 })
    }
  },
)

test(
  'where an answer takes its time, the place says to everybody what it waits for',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    const { page, go } = keyplan
    await page.route('**/rpc/economics.getLifetime', async (route) => {
      await setTimeout(2_500)
      await route.continue()
    })
    await go('/portfolio/lifetime')
    const place = page.getByLabel('Fitting how accounts order and leave')
    const shown = () =>
      place.evaluate((element) => {
        const { content, opacity } = getComputedStyle(element, '::before')
        return Number(opacity) > 0.5 ? content : ''
      })
    await expect.poll(shown).toBe('"Fitting how accounts order and leave …"')
    await expect(place).toHaveCount(0)
  },
)
