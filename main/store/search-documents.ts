import {
  importanceOfAccount,
  importanceOfContact,
  importanceOfLead,
  importanceOfOpportunity,
  type Importance,
} from '#shared/domain/search/importance.ts'
import type { LeadStatus } from '#shared/domain/lead/model.ts'
import type { OpportunityState } from '#shared/domain/opportunity/model.ts'
import type { AccountStatus } from '#shared/domain/account/model.ts'
import type { Influence } from '#shared/domain/relationship/judgement.ts'
import type { Reader } from './recorder.ts'
import type { NameTable, SearchTable, TextTable } from './search-entries.ts'
import { askNow, marksFor } from './search-sql.ts'

/** What one thing is found by: its name, its text, or both. */
export type SearchDocument = Readonly<{
  id: string
  name?: Readonly<{
    table: NameTable
    importance: Importance
    /** What it is called; of a person the last name. */
    head: string
    /** The first name of a person. */
    rest: string
    /** What else one may know of it: the account it is at, the city, the post. */
    context: readonly string[]
  }>
  text?: Readonly<{ table: TextTable; title: string; body: string }>
}>

type Row = Readonly<Record<string, string | null>> & Readonly<{ id: string }>

/** How a table is read for the index, and the fields whose change makes its entries old. */
type Source = Readonly<{ sql: string; fields: readonly string[]; documentOf: (row: Row) => SearchDocument }>

/** What was promised, objected or needed, and what was said when a promise was settled. */
export const outcomeText = `outcome.text || coalesce(char(10) || outcome.settled_note, '')`

const plain = (table: NameTable) => (row: Row) => ({
  id: row.id,
  name: {
    table,
    importance: 0 as const,
    head: row['title'] ?? '',
    rest: '',
    context: row['account'] ? [row['account']] : [],
  },
})

export const sources: Readonly<Record<SearchTable, Source>> = {
  account: {
    sql: 'select account.id, name, tier, status, city, source_id, description from account',
    fields: ['name', 'tier', 'status', 'city', 'sourceId', 'description'],
    documentOf: (row) => ({
      id: row.id,
      name: {
        table: 'account',
        importance: importanceOfAccount({
          tier: row['tier'] ?? '',
          status: (row['status'] ?? 'active') as AccountStatus,
        }),
        head: row['name'] ?? '',
        rest: '',
        context: [row['city'] ?? '', row['source_id'] ?? ''],
      },
      text: { table: 'account', title: '', body: row['description'] ?? '' },
    }),
  },
  contact: {
    sql: `select contact.id, first_name, last_name, title, department, email, influence, note, account.name as account
      from contact join account on account.id = contact.account_id`,
    fields: ['firstName', 'lastName', 'title', 'department', 'email', 'influence', 'note'],
    documentOf: (row) => {
      const isNamed = row['first_name'] !== '' || row['last_name'] !== ''
      return {
        id: row.id,
        name: {
          table: 'contact',
          importance: importanceOfContact({ influence: row['influence'] as Influence | null }),
          head: (isNamed ? row['last_name'] : row['title']) ?? '',
          rest: row['first_name'] ?? '',
          context: [
            isNamed ? (row['title'] ?? '') : '',
            row['department'] ?? '',
            (row['email'] ?? '').replace(/@.*/, ''),
            row['account'] ?? '',
          ],
        },
        text: { table: 'contact', title: '', body: row['note'] ?? '' },
      }
    },
  },
  buying_center: {
    sql: `select buying_center.id, buying_center.name, decision, account.name as account
      from buying_center join account on account.id = buying_center.account_id`,
    fields: ['name', 'decision'],
    documentOf: (row) => ({
      ...plain('buying_center')({ ...row, title: row['name'] ?? '' }),
      text: { table: 'buying_center', title: '', body: row['decision'] ?? '' },
    }),
  },
  opportunity: {
    sql: `select opportunity.id, opportunity.name, opportunity.state, account.name as account
      from opportunity join account on account.id = opportunity.account_id`,
    fields: ['name', 'state'],
    documentOf: (row) => ({
      id: row.id,
      name: {
        table: 'opportunity',
        importance: importanceOfOpportunity({ state: row['state'] as OpportunityState }),
        head: row['name'] ?? '',
        rest: '',
        context: [row['account'] ?? ''],
      },
    }),
  },
  plan: {
    sql: `select plan.id, plan.title, account.name as account
      from plan join account on account.id = plan.account_id`,
    fields: ['title'],
    documentOf: plain('plan'),
  },
  plan_section: {
    sql: 'select plan_section.id, title, text from plan_section',
    fields: ['title', 'text'],
    documentOf: (row) => ({
      id: row.id,
      text: { table: 'plan_section', title: row['title'] ?? '', body: row['text'] ?? '' },
    }),
  },
  objective: {
    sql: `select objective.id, objective.title, account.name as account
      from objective join plan on plan.id = objective.plan_id join account on account.id = plan.account_id`,
    fields: ['title'],
    documentOf: plain('objective'),
  },
  strategy: {
    sql: `select strategy.id, strategy.title, account.name as account
      from strategy join objective on objective.id = strategy.objective_id
      join plan on plan.id = objective.plan_id join account on account.id = plan.account_id`,
    fields: ['title'],
    documentOf: plain('strategy'),
  },
  action: {
    sql: `select action.id, action.title, account.name as account
      from action join strategy on strategy.id = action.strategy_id
      join objective on objective.id = strategy.objective_id
      join plan on plan.id = objective.plan_id join account on account.id = plan.account_id`,
    fields: ['title'],
    documentOf: plain('action'),
  },
  product_line: {
    sql: 'select product_line.id, name as title from product_line',
    fields: ['name'],
    documentOf: plain('product_line'),
  },
  campaign: {
    sql: 'select campaign.id, name, aim from campaign',
    fields: ['name', 'aim'],
    documentOf: (row) => ({
      ...plain('campaign')({ ...row, title: row['name'] ?? '' }),
      text: { table: 'campaign', title: '', body: row['aim'] ?? '' },
    }),
  },
  touchpoint: {
    sql: 'select touchpoint.id, subject, note from touchpoint',
    fields: ['subject', 'note'],
    documentOf: (row) => ({
      id: row.id,
      text: { table: 'touchpoint', title: row['subject'] ?? '', body: row['note'] ?? '' },
    }),
  },
  outcome: {
    sql: `select outcome.id, ${outcomeText} as text from outcome`,
    fields: ['text', 'settledNote'],
    documentOf: (row) => ({ id: row.id, text: { table: 'outcome', title: '', body: row['text'] ?? '' } }),
  },
  lead: {
    sql: 'select lead.id, first_name, last_name, title, company, email, status, need from lead',
    fields: ['firstName', 'lastName', 'title', 'company', 'email', 'status', 'need'],
    documentOf: (row) => {
      const isPerson = row['first_name'] !== '' || row['last_name'] !== ''
      const mailbox = (row['email'] ?? '').replace(/@.*/, '')
      return {
        id: row.id,
        name: {
          table: 'lead',
          importance: importanceOfLead({ status: row['status'] as LeadStatus }),
          head: (isPerson ? row['last_name'] : row['company']) ?? '',
          rest: row['first_name'] ?? '',
          context: [isPerson ? (row['company'] ?? '') : '', row['title'] ?? '', mailbox],
        },
        text: { table: 'lead', title: '', body: row['need'] ?? '' },
      }
    },
  },
}

/** What these things are found by now. Those that are gone have nothing. */
export function readDocuments(
  db: Reader,
  table: SearchTable,
  ids: readonly string[],
): readonly SearchDocument[] {
  const { sql, documentOf } = sources[table]
  const { rows } = askNow<Row>(db, `${sql} where ${table}.id in (${marksFor(ids)}) order by ${table}.id`, ids)
  return rows.map(documentOf)
}

/** The ids of what is found by the name of an account too, by table. */
export function listUnderAccounts(
  db: Reader,
  accountIds: readonly string[],
): ReadonlyMap<SearchTable, readonly string[]> {
  const under = new Map<SearchTable, readonly string[]>()
  // As one value: an import may give more accounts a new name than a statement takes values.
  const ids = JSON.stringify(accountIds)
  for (const [table, sql] of Object.entries(underAccount) as [SearchTable, string][]) {
    const { rows } = askNow<{ id: string }>(db, `${sql} in (select value from json_each(?))`, [ids])
    under.set(
      table,
      rows.map(({ id }) => id),
    )
  }
  return under
}

const ofPlan = 'join plan on plan.id = objective.plan_id where plan.account_id'
const underAccount: Readonly<Partial<Record<SearchTable, string>>> = {
  contact: 'select id from contact where account_id',
  buying_center: 'select id from buying_center where account_id',
  opportunity: 'select id from opportunity where account_id',
  plan: 'select id from plan where account_id',
  objective: `select objective.id from objective ${ofPlan}`,
  strategy: `select strategy.id from strategy join objective on objective.id = strategy.objective_id ${ofPlan}`,
  action: `select action.id from action join strategy on strategy.id = action.strategy_id
    join objective on objective.id = strategy.objective_id ${ofPlan}`,
}
