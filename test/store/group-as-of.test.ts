import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AccountId } from '#shared/domain/account/model.ts'
import { stateNow } from '../support/account-state.ts'
import { allRows, type AllRows } from '../support/all-rows.ts'
import { someEdits } from '../support/any-edit.ts'
import { aContact, anAccount, anInformalLine } from '../support/builders.ts'
import { openCore, startCore, type Core } from '../support/core.ts'
import { aFullAccount } from '../support/full-account.ts'

const dayMs = 24 * 60 * 60_000

describe('the map of a group', () => {
  test('as of each step of any sequence of commands shows what all of its accounts were then', async () => {
    let severalAccounts = 0
    await fc.assert(
      fc.asyncProperty(fc.array(someEdits, { minLength: 5, maxLength: 20, size: 'max' }), async (edits) => {
        const core = await startCore()
        try {
          const { account } = await aFullAccount(core.fixed)
          const unit = await anAccount(core, { name: 'Unit', parentId: account.id })
          await aContact(core, { accountId: (await anAccount(core, { parentId: unit.id })).id })
          const recorded = new Map([[await newestSeq(core), allRows(core.path)]])
          for (const edit of edits) {
            core.clock.forward(60_000)
            if (edit.kind === 'undo' || edit.kind === 'redo') await core.reply(`history.${edit.kind}`, {})
            else await edit.perform(core, allRows(core.path))
            recorded.set(await newestSeq(core), allRows(core.path))
          }

          for (const [seq, rows] of recorded) {
            for (const accountId of Object.keys(rows['account'] ?? {}) as AccountId[]) {
              const { state } = await core.do('history.getGroupAsOf', { accountId, asOf: { seq } })
              const expected = groupNow(rows, accountId)
              expect(state && { ...state, accounts: state.accounts.map(({ id }) => id).toSorted() }).toEqual(
                expected,
              )
              if (expected.accounts.length > 1) severalAccounts++
            }
          }
        } finally {
          await core.close()
        }
      }),
      { numRuns: 4 },
    )
    expect(severalAccounts).toBeGreaterThan(20)
  })

  test('shows a unit on the days on which it belonged to the group, and only then', async () => {
    const core = await openCore()
    const group = await anAccount(core, { name: 'Group' })
    const other = await anAccount(core, { name: 'Other group' })
    const unit = await anAccount(core, { name: 'Plant', parentId: group.id })
    const ours = await aContact(core, { accountId: group.id, lastName: 'Ours' })
    const theirs = await aContact(core, { accountId: unit.id, lastName: 'Theirs' })
    const line = await anInformalLine(core, { fromContactId: ours.id, toContactId: theirs.id })

    core.clock.forward(2 * dayMs)
    const moved = await core.do('account.move', {
      id: unit.id,
      version: unit.version,
      parentId: other.id,
    })
    core.clock.forward(3 * dayMs)
    await core.do('account.remove', { id: unit.id, version: moved.version })

    const on = async (accountId: AccountId, day: string) => {
      const { state } = await core.do('history.getGroupAsOf', { accountId, asOf: { day: day as never } })
      return (
        state && {
          accounts: state.accounts.map(({ name }) => name),
          people: state.contacts.map(({ lastName }) => lastName),
          lines: state.informalLines.map(({ id }) => id),
          others: state.otherContacts.map(({ lastName }) => lastName),
        }
      )
    }
    expect(await on(group.id, '2026-03-01')).toBeNull()
    expect(await on(group.id, '2026-03-03')).toEqual({
      accounts: ['Group', 'Plant'],
      people: ['Ours', 'Theirs'],
      lines: [line.id],
      others: [],
    })
    expect(await on(other.id, '2026-03-03')).toMatchObject({ accounts: ['Other group'], people: [] })
    expect(await on(group.id, '2026-03-04')).toMatchObject({
      accounts: ['Group'],
      people: ['Ours'],
      others: ['Theirs'],
    })
    expect(await on(other.id, '2026-03-04')).toMatchObject({
      accounts: ['Other group', 'Plant'],
      people: ['Theirs'],
    })
    expect(await on(other.id, '2026-03-08')).toMatchObject({ accounts: ['Other group'], people: [] })
    const days = (accountId: AccountId) => core.do('history.listGroupMapDays', { accountId })
    expect(await days(group.id)).toEqual(['2026-03-02', '2026-03-04', '2026-03-07'])
    expect(await days(other.id)).toEqual(['2026-03-02', '2026-03-04', '2026-03-07'])
    expect(await core.do('history.listMapDays', { accountId: other.id })).toEqual(['2026-03-02'])
  })

  test('of more accounts than a map draws shows the first, and how many are left out', async () => {
    const core = await openCore()
    const top = await anAccount(core, { name: 'Top' })
    for (let index = 0; index < 203; index++)
      await anAccount(core, { name: `Plant ${index}`, parentId: top.id })

    const { state } = await core.do('history.getGroupAsOf', {
      accountId: top.id,
      asOf: { seq: await newestSeq(core) },
    })
    expect(state?.accounts).toHaveLength(200)
    expect(state?.left).toBe(4)
    expect(new Set([...state!.accounts.map(({ id }) => id), ...state!.leftIds]).size).toBe(204)
  })
})

/** The group read straight from the tables, account by account. */
function groupNow(rows: AllRows, accountId: AccountId) {
  const accounts = Object.values(rows['account'] ?? {}) as unknown as readonly Readonly<{
    id: string
    parent_id: string | null
  }>[]
  const ids: string[] = [accountId]
  for (const id of ids) ids.push(...accounts.filter((each) => each.parent_id === id).map((each) => each.id))
  const states = ids.map((id) => stateNow(rows, id))
  const people = new Set(states.flatMap(({ contacts }) => contacts.map(({ id }) => id)))
  const relationships = inOrder(states.flatMap((each) => each.relationships))
  const covering = new Set(relationships.map(({ teamMemberId }) => teamMemberId))
  return {
    accounts: ids.toSorted(),
    left: 0,
    leftIds: [],
    contacts: inOrder(states.flatMap((each) => each.contacts)),
    relationships,
    informalLines: inOrder(states.flatMap((each) => each.informalLines)),
    buyingCenters: inOrder(states.flatMap((each) => each.buyingCenters)),
    members: inOrder(states.flatMap((each) => each.members)),
    teamMembers: inOrder(states.flatMap((each) => each.teamMembers)).filter(({ id }) => covering.has(id)),
    otherContacts: inOrder(states.flatMap((each) => each.otherContacts)).filter(({ id }) => !people.has(id)),
  }
}

/** Each once, by id. */
function inOrder<V extends Readonly<{ id: string }>>(values: readonly V[]): readonly V[] {
  return [...new Map(values.map((value) => [value.id, value])).values()].toSorted((one, other) =>
    one.id < other.id ? -1 : 1,
  )
}

async function newestSeq(core: Core): Promise<number> {
  return (await core.do('history.listRecent', { limit: 1 }))[0]?.seq ?? 0
}
