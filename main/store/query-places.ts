import type { ObjectKey } from '#shared/domain/query/objects.ts'
import { sql } from 'kysely'
import {
  account,
  accountOfAction,
  all,
  asText,
  column,
  currencyOfAccount,
  joined,
  judged,
  lengthOf,
  named,
  none,
  over,
  own,
  personName,
  planOfAction,
  probability,
  rung,
  stageName,
  words,
  type Over,
} from './query-columns.ts'

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
