import type { AccountId } from '#shared/domain/account/model.ts'
import { huesFor, seriousFindings } from '../support/axe.ts'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'

const people = {
  map: '',
  table: '?view=table',
  coverage: '?view=coverage',
  right: '?layout=right',
  department: '?layout=department',
  location: '?layout=location',
  free: '?layout=free',
  group: '?group=whole',
  full: '?density=full',
  compact: '?density=compact',
  network: '?layout=network',
  analysis: '?panel=analysis',
  verify: '?panel=verify',
  rating: '?panel=rating',
  several: '?person=FIRST&also=SECOND',
  person: '?person=FIRST',
  without: '?without=FIRST&panel=analysis',
  past: '?asOf=TODAY',
  compared: '?asOf=TODAY&compareWith=TODAY',
}
const centers = ['matrix', 'roles', 'field', 'circle', 'wins', 'phases', 'benefits', 'history']
const activity = ['list', 'promises', 'reach']
const campaignParts = ['aim', 'audience', 'waves', 'responses', 'analysis']
/** A question with a group of conditions, and its answer in each of its looks. */
const grouped = {
  object: 'opportunity',
  match: 'any',
  filters: [
    { field: 'opportunityState', op: 'any-of', values: ['open'] },
    {
      match: 'all',
      filters: [
        { field: 'amount', op: 'between', from: 1, to: null },
        { field: 'account.tier', op: 'not-empty' },
      ],
    },
  ],
  sort: null,
}
const figures = {
  kind: 'figures',
  groups: [
    { field: 'stage', by: 'value' },
    { field: 'closesOn', by: 'quarter' },
  ],
  measures: [{ kind: 'sum', field: 'amount' }],
}
const answered: readonly [string, object][] = [
  ['rows', { kind: 'rows', fields: ['name', 'account.name', 'amount', 'stage'] }],
  ...['pivot', 'bars', 'line'].map((view): [string, object] => [view, { ...figures, view }]),
]
const pipeline = ['board', 'table', 'forecast', 'changes']

/**
 * Every view of the sample company in both hues: no finding of axe that is serious or critical by WCAG 2.2 AA. What axe can't see
 * (order of reading, what keys do) has tests of its own.
 */
test(
  'no view has a serious finding of axe, in light and in dark',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    test.setTimeout(600_000)
    const { rows } = await keyplan.call('account.list', { filter: { search: 'Haldenau Dairy' } })
    const accountId = rows[0]?.id
    if (!accountId) throw new Error('The sample company has no such account')
    const account = `/accounts/${accountId}`
    const contacts = await keyplan.call('contact.listByAccount', { accountId })
    const [first = '', second = ''] = contacts.rows.map(({ id }) => id)
    const copy = await aCopyOfBefore(keyplan, accountId)
    const [running] = await keyplan.call('campaign.list', {})
    const today = new Date().toISOString().slice(0, 10)

    const views = [
      ['accounts', '/accounts'],
      ['account tree', '/accounts?view=tree'],
      ['overview', account],
      ...Object.entries(people).map(([name, query]): [string, string] => [
        `people: ${name}`,
        `${account}/people${query
          .replaceAll('TODAY', today)
          .replace('FIRST', first)
          .replace('SECOND', second)}`,
      ]),
      ...centers.map((chart): [string, string] => [
        `buying center: ${chart}`,
        `${account}/buying-centers?chart=${chart}`,
      ]),
      ['buying center: rating', `${account}/buying-centers?panel=rating`],
      ['plan', `${account}/plan`],
      ['version for the customer', `${account}/plan/customer`],
      ['copy of a plan', `${account}/plan/copies/${copy.id}`],
      ['plan compared', `${account}/plan/compare?plan=${copy.planId}&from=${copy.id}`],
      ...activity.map((view): [string, string] => [`activity: ${view}`, `${account}/activity?view=${view}`]),
      ['touchpoints', '/touchpoints'],
      ['merge', '/data/merge'],
      ['duplicates', '/data/duplicates'],
      ...pipeline.map((view): [string, string] => [
        `opportunities: ${view}`,
        `${account}/opportunities?view=${view}`,
      ]),
      ['economics of an account', `${account}/economics`],
      ['contracts of an account', `${account}/contracts`],
      ['other terms of an account', `${account}/economics?terms=price:0.02`],
      ['a drafted order of an account', `${account}/economics?draft=yes`],
      ['economics of all accounts', '/portfolio/economics'],
      ['portfolio brief', '/portfolio/economics/brief'],
      ['model of cost to serve', '/portfolio/economics/model'],
      ['rules of tiers', '/portfolio/economics/tiers'],
      ['where time returns most', '/portfolio/economics/hours'],
      ['factors of the matrix', '/portfolio/economics/factors'],
      ['matrix of loyalty', '/portfolio/economics?matrix=loyalty'],
      ['matrix of lifetime', '/portfolio/economics?matrix=lifespan'],
      ...['decline&alerts=no', 'cross-sell&least=2', 'rfm', 'alike', 'segments'].map(
        (view): [string, string] => [`findings, ${view}`, `/portfolio/mining?view=${view}`],
      ),
      ['order lines', '/data/orders'],
      ['exchange rates', '/data/rates'],
      ['opportunities of all accounts', '/portfolio/opportunities'],
      ['questions', '/portfolio/queries'],
      ...answered.map(([name, show]): [string, string] => [
        `question: ${name}`,
        `/portfolio/queries?q=${encodeURIComponent(JSON.stringify({ ...grouped, show }))}`,
      ]),
      ['question in SQL', `/portfolio/queries?sql=${encodeURIComponent('select name from account')}`],
      ['briefs of many accounts', '/portfolio/briefs'],
      ['lifetime value', '/portfolio/lifetime'],
      ['leads', '/portfolio/leads'],
      ['sources of leads', '/portfolio/leads?view=sources'],
      ['campaigns', '/portfolio/campaigns'],
      ...campaignParts.map((part): [string, string] => [
        `campaign: ${part}`,
        `/portfolio/campaigns/${running?.id}?view=${part}`,
      ]),
      ['brief', `${account}/brief?least=assumed`],
      ['meeting pack', `${account}/people/${first}/meeting`],
      ['held about a person', `${account}/people/${first}/report`],
      ['erasing a person', `${account}/people/${first}/erase`],
      ['briefs read', `${account}/brief?read=1`],
      ['account history', `${account}/history`],
      ['account as of', `${account}/history/${today}`],
      ['import', '/data/import'],
      ['export', '/data/export'],
      ['jobs', '/data/jobs'],
      ['backups', '/data/backups'],
      ['history', '/data/history'],
      ...['workspace', 'team', 'sales', 'market', 'plans', 'house', 'privacy'].map(
        (part): [string, string] => [`settings: ${part}`, `/settings/${part}`],
      ),
      ['due for erasure', '/settings/privacy/due'],
      ['my day', '/my-day'],
      ...['board', 'table', 'timeline', 'calendar'].map((view): [string, string] => [
        `actions: ${view}`,
        `${account}/plan/actions?view=${view}`,
      ]),
      ['actions of all plans', '/portfolio/actions?view=timeline'],
    ] as const

    const found: string[] = []
    for (const [index, [name, path]] of views.entries()) {
      await keyplan.go(path)
      await expect(keyplan.page.getByRole('progressbar', { name: 'Loading' })).toHaveCount(0)
      for (const hue of huesFor(index)) {
        await keyplan.page.emulateMedia({ colorScheme: hue, reducedMotion: 'reduce' })
        await keyplan.page.waitForTimeout(400)
        found.push(...(await seriousFindings(keyplan.page)).map((finding) => `${name}, ${hue}: ${finding}`))
      }
    }
    expect(found).toEqual([])
  },
)

/** A copy of the account's newest plan, of which a text has changed since. */
async function aCopyOfBefore({ call }: Keyplan, accountId: AccountId) {
  const plans = await call('plan.listByAccount', { accountId })
  const plan = plans.findLast(({ state }) => state === 'active')
  if (!plan) throw new Error('The account has no plan that can be written in')
  const copy = await call('plan.keepCopy', { planId: plan.id })
  const { sections } = await call('plan.get', { id: plan.id })
  const section = sections.find(({ text }) => text !== '')
  if (!section) throw new Error('Nothing is written in the plan')
  const text = `${section.text}\nA line that came after.`
  await call('plan.writeSection', { id: section.id, version: section.version, text })
  return copy
}
