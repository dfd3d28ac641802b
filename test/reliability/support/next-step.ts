import { currentSchema, steps, type Step } from '../../../main/store/migrations/steps.ts'
import { openStore } from '../../../main/store/open-store.ts'
import { StoreNotOpened } from '../../../main/store/store-problem.ts'
import { look } from '../../support/workspace-file.ts'

export const next = currentSchema + 10

/** The steps of a Keyplan to come, whose next one has work to do in a table that is there. */
export const withNextStep: readonly Step[] = [
  ...steps,
  {
    number: next,
    sql: `alter table account add column nickname text;
create index account_by_nickname on account (nickname);
update account set nickname = name;
create table later (id text primary key, account_id text references account (id)) strict;
insert into later select id, id from account;`,
  },
]

/**
 * What is wrong with a file after its migration was cut short: it must be of the schema before or of the next, each with
 * all that belongs to it (opening compares every table with what the steps make), and the next start must finish it.
 */
export async function betweenSchemas(path: string, now: Date): Promise<readonly string[]> {
  try {
    await (await openStore(path, now)).close()
  } catch (error) {
    if (!(error instanceof StoreNotOpened) || error.problem.code !== 'store-newer') throw error
  }
  await (await openStore(path, now, withNextStep)).close()
  return look(path, (database) => {
    const counts = database
      .prepare(
        `select (select count(*) from account) as accounts,
                (select count(*) from account where nickname = name) as named,
                (select count(*) from later) as later`,
      )
      .get() as { accounts: number; named: number; later: number }
    return [
      ...(database.pragma('integrity_check', { simple: true }) === 'ok' ? [] : ['its pages are not sound']),
      ...((database.pragma('foreign_key_check') as unknown[]).length === 0
        ? []
        : ['a row refers to nothing']),
      ...(counts.accounts > 0 && counts.named === counts.accounts && counts.later === counts.accounts
        ? []
        : [`it is half done: ${JSON.stringify(counts)}`]),
    ]
  })
}
