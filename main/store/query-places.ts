import type { ObjectKey } from '#shared/domain/query/objects.ts'
import type { SalesProcess } from '#shared/domain/opportunity/sales-process.ts'
import { sql, type RawBuilder } from 'kysely'

/** What the meaning of some fields hangs on besides their row. */
export type QuerySurroundings = Readonly<{
  stages: SalesProcess['stages']
  /** The currency of the workspace, in which orders are kept. */
  currency: string
}>

type Expression = RawBuilder<unknown>
/** An expression over the row that goes by a name in the statement. */
type Over = (at: string, around: QuerySurroundings) => Expression

/** Where an object is kept, each of its fields, how it leads to others, and to the page on which it is shown. */
export type QueryPlace = Readonly<{
  table: string
  fields: Readonly<Record<string, Over>>
  /** The id of what a way leads to. */
  paths: Readonly<Record<string, Over>>
  /** The account on whose pages a row is shown. */
  accountId: Over
  /** What is shown there: the thing itself, or what it is a part of. */
  leadId: Over
  /** The currency of its amounts. */
  currency?: Over
}>

const column =
  (name: string): Over =>
  (at) =>
    sql.ref(`${at}.${name}`)
/** An empty text is none. */
const words =
  (name: string): Over =>
  (at) =>
    sql`nullif(${sql.ref(`${at}.${name}`)}, '')`
const asText =
  (name: string): Over =>
  (at) =>
    sql`cast(${sql.ref(`${at}.${name}`)} as text)`
const rung =
  (name: string): Over =>
  (at) =>
    sql`case ${sql.ref(`${at}.${name}`)} when 'vendor' then 1 when 'credible-source' then 2
      when 'problem-solver' then 3 when 'trusted-adviser' then 4 end`
const lengthOf =
  (name: string): Over =>
  (at) =>
    sql`json_array_length(${sql.ref(`${at}.${name}`)})`
const joined =
  (name: string): Over =>
  (at) =>
    sql`(select group_concat(value, ', ') from json_each(${sql.ref(`${at}.${name}`)}))`
const all = (kind: (name: string) => Over, names: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(names).map(([field, name]) => [field, kind(name)]))
/** Fields whose column has their name. */
const named = (kind: (name: string) => Over, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, kind(name)]))

const none: Over = () => sql`null`
const own: Over = (at) => sql.ref(`${at}.id`)
const account: Over = (at) => sql.ref(`${at}.account_id`)
const currencyOfAccount: Over = (at) =>
  sql`(select currency from account where account.id = ${sql.ref(`${at}.account_id`)})`
/** A column of the one row that an id of this row leads to. */
const over =
  (from: string, table: string, wanted = 'account_id'): Over =>
  (at) =>
    sql`(select ${sql.ref(`their.${wanted}`)} from ${sql.table(table)} as their where their.id = ${sql.ref(`${at}.${from}`)})`
const planOfAction: Over = (at) =>
  sql`(select objective.plan_id from strategy join objective on objective.id = strategy.objective_id
    where strategy.id = ${sql.ref(`${at}.strategy_id`)})`
const accountOfAction: Over = (at, around) =>
  sql`(select plan.account_id from plan where plan.id = ${planOfAction(at, around)})`

const judged = {
  attitude: asText('attitude'),
  attitudeScore: column('attitude'),
  influence: column('influence'),
}
const personName: Over = (at) =>
  sql`nullif(trim(case when ${sql.ref(`${at}.first_name`)} = '' and ${sql.ref(`${at}.last_name`)} = ''
    then ${sql.ref(`${at}.title`)}
    else ${sql.ref(`${at}.first_name`)} || ' ' || ${sql.ref(`${at}.last_name`)} end), '')`

/** The same as the rule of the domain; a test holds them together. */
const probability: Over = (at, { stages }) =>
  sql`case ${sql.ref(`${at}.state`)} when 'won' then 100 when 'lost' then 0
    else coalesce(${sql.ref(`${at}.probability`)}, ${byStage(at, stages, (stage) => stage.probability)}, 0) end`
const stageName: Over = (at, { stages }) =>
  sql`coalesce(${byStage(at, stages, (stage) => stage.name)}, ${sql.ref(`${at}.stage`)})`

function byStage(
  at: string,
  stages: QuerySurroundings['stages'],
  valueOf: (stage: QuerySurroundings['stages'][number]) => string | number,
): Expression {
  if (stages.length === 0) return sql`null`
  const cases = stages.map((stage) => sql`when ${stage.key} then ${valueOf(stage)}`)
  return sql`case ${sql.ref(`${at}.stage`)} ${sql.join(cases, sql` `)} end`
}

export const queryPlaces: Readonly<Record<ObjectKey, QueryPlace>> = {
  account: {
    table: 'account',
    fields: {
      ...named(words, 'name', 'tier', 'segment', 'region', 'industry', 'city', 'country', 'description'),
      ...named(column, 'status', 'currency', 'employees'),
      annualRevenue: column('annual_revenue_minor'),
    },
    paths: all(column, { parent: 'parent_id', owner: 'owner_id' }),
    accountId: own,
    leadId: own,
    currency: column('currency'),
  },
  person: {
    table: 'contact',
    fields: {
      name: personName,
      ...named(
        words,
        'title',
        'department',
        'location',
        'seniority',
        'email',
        'phone',
        'mobile',
        'note',
        'firm',
      ),
      ...judged,
      isPlaceholder: (at) =>
        sql`(${sql.ref(`${at}.first_name`)} = '' and ${sql.ref(`${at}.last_name`)} = '')`,
      isAssistant: column('is_assistant'),
      externalKind: column('external_kind'),
    },
    paths: all(column, { account: 'account_id', manager: 'manager_id' }),
    accountId: account,
    leadId: own,
  },
  relationship: {
    table: 'relationship',
    fields: {
      ...all(column, {
        currentLevel: 'current_level',
        targetLevel: 'target_level',
        lastTouchOn: 'last_touch_on',
      }),
      ...all(rung, { currentRung: 'current_level', targetRung: 'target_level' }),
    },
    paths: {
      ...all(column, { person: 'contact_id', teamMember: 'team_member_id' }),
      account: over('contact_id', 'contact'),
    },
    accountId: over('contact_id', 'contact'),
    leadId: column('contact_id'),
  },
  'informal-line': {
    table: 'informal_line',
    fields: {
      ...all(column, { lineKind: 'kind', strength: 'strength', certainty: 'certainty', asOf: 'as_of' }),
      ...named(words, 'source', 'note'),
    },
    paths: {
      ...all(column, { from: 'from_contact_id', to: 'to_contact_id' }),
      account: over('from_contact_id', 'contact'),
    },
    accountId: over('from_contact_id', 'contact'),
    leadId: column('from_contact_id'),
  },
  'buying-center': {
    table: 'buying_center',
    fields: {
      ...named(words, 'name', 'decision'),
      members: (at) =>
        sql`(select count(*) from buying_center_member as part where part.buying_center_id = ${sql.ref(`${at}.id`)})`,
    },
    paths: all(column, { account: 'account_id', opportunity: 'opportunity_id' }),
    accountId: account,
    leadId: own,
  },
  member: {
    table: 'buying_center_member',
    fields: {
      roles: joined('roles'),
      ...judged,
      ...all(column, { responseMode: 'response_mode', orientation: 'orientation' }),
      ...all(words, { personalWin: 'personal_win', firmWin: 'firm_win', note: 'note' }),
    },
    paths: {
      ...all(column, { person: 'contact_id', buyingCenter: 'buying_center_id' }),
      account: over('buying_center_id', 'buying_center'),
    },
    accountId: over('buying_center_id', 'buying_center'),
    leadId: column('buying_center_id'),
  },
  touchpoint: {
    table: 'touchpoint',
    fields: {
      ...all(column, { happenedOn: 'happened_on', channel: 'channel', minutes: 'minutes' }),
      ...named(words, 'subject', 'note'),
      ...all(lengthOf, { people: 'contact_ids', team: 'team_member_ids' }),
      tags: joined('tags'),
    },
    paths: all(column, {
      account: 'account_id',
      buyingCenter: 'buying_center_id',
      opportunity: 'opportunity_id',
      action: 'action_id',
    }),
    accountId: account,
    leadId: own,
  },
  outcome: {
    table: 'outcome',
    fields: {
      ...all(column, {
        outcomeKind: 'kind',
        side: 'side',
        promiseState: 'state',
        dueOn: 'due_on',
        settledOn: 'settled_on',
      }),
      ...all(words, { text: 'text', settledNote: 'settled_note' }),
      ...all(asText, { fromAttitude: 'from_attitude', toAttitude: 'to_attitude' }),
    },
    paths: {
      ...all(column, { touchpoint: 'touchpoint_id', person: 'contact_id', teamMember: 'team_member_id' }),
      account: over('touchpoint_id', 'touchpoint'),
    },
    accountId: over('touchpoint_id', 'touchpoint'),
    leadId: column('touchpoint_id'),
  },
  opportunity: {
    table: 'opportunity',
    fields: {
      ...all(words, { name: 'name', closeReason: 'close_reason', nextStep: 'next_step' }),
      ...all(column, {
        amount: 'amount_minor',
        opportunityState: 'state',
        closesOn: 'closes_on',
        closedOn: 'closed_on',
        nextStepDueOn: 'next_step_due_on',
      }),
      stage: stageName,
      probability,
    },
    paths: all(column, { account: 'account_id', owner: 'owner_id', nextStepOwner: 'next_step_owner_id' }),
    accountId: account,
    leadId: own,
    currency: currencyOfAccount,
  },
  plan: {
    table: 'plan',
    fields: {
      title: words('title'),
      ...all(column, { planState: 'state', startsOn: 'starts_on', endsOn: 'ends_on' }),
    },
    paths: all(column, { account: 'account_id' }),
    accountId: account,
    leadId: own,
  },
  objective: {
    table: 'objective',
    fields: { title: words('title') },
    paths: { plan: column('plan_id'), account: over('plan_id', 'plan') },
    accountId: over('plan_id', 'plan'),
    leadId: column('plan_id'),
  },
  action: {
    table: 'action',
    fields: { title: words('title'), ...all(column, { actionState: 'state', dueOn: 'due_on' }) },
    paths: {
      owner: column('owner_id'),
      objective: over('strategy_id', 'strategy', 'objective_id'),
      plan: planOfAction,
      account: accountOfAction,
    },
    accountId: accountOfAction,
    leadId: planOfAction,
  },
  'order-line': {
    table: 'order_line',
    fields: {
      product: over('product_line_id', 'product_line', 'name'),
      orderNumber: words('order_number'),
      ...all(column, {
        orderedOn: 'ordered_on',
        quantity: 'quantity',
        list: 'list_minor',
        net: 'net_minor',
        cost: 'cost_minor',
        freight: 'freight_minor',
        isExpedited: 'is_expedited',
        needsSpecialPacking: 'needs_special_packing',
        isReturned: 'is_returned',
      }),
    },
    paths: all(column, { account: 'account_id' }),
    accountId: account,
    leadId: account,
    currency: (_at, { currency }) => sql`${currency}`,
  },
  'team-member': {
    table: 'team_member',
    fields: named(words, 'name', 'role', 'email', 'phone'),
    paths: {},
    accountId: none,
    leadId: own,
  },
}
