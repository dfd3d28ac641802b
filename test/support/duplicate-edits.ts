import type { CommandName } from '#shared/contract/contract.ts'
import { known, type Input, type Pick } from './edit-dice.ts'

/** What somebody does about things that may be there twice. */
export const duplicateInputs: Partial<Record<CommandName, Input>> = {
  'duplicate.keepApart': (pick, { one, other, isNone }) => {
    const table = isNone ? 'account' : 'contact'
    return { object: table, ids: twoOf(pick, table, one, other).map(({ id }) => id) }
  },
  'duplicate.forgetApart': (pick, { one }) => known(pick('distinct_pair', one)),
  'duplicate.mergeAccounts': (pick, { one, other, isNone }) => {
    const [stays, goes] = twoOf(pick, 'account', one, other)
    const takes = isNone
      ? []
      : ['name', 'sourceId', 'parentId'].map((field) => ({ field, from: goes?.['id'] }))
    return { stays: known(stays!), goes: [known(goes!)], takes, joins: isNone ? ['description'] : [] }
  },
  'duplicate.mergeContacts': (pick, { one, isNone }) => {
    const stays = pick('contact', one)
    const goes = colleagueOf(pick, stays, one)
    const takes = isNone
      ? []
      : ['attitude', 'sourceId', 'managerId'].map((field) => ({ field, from: goes['id'] }))
    return { stays: known(stays), goes: [known(goes)], takes, joins: isNone ? ['note'] : [] }
  },
}

type Row = ReturnType<Pick>

function twoOf(pick: Pick, table: string, one: number, other: number): readonly Row[] {
  const first = pick(table, one)
  const others = Array.from({ length: 5 }, (_, index) => pick(table, other + index))
  return [first, others.find(({ id }) => id !== first['id']) ?? pick('none', 0)]
}

function colleagueOf(pick: Pick, { id, account_id: at }: Row, by: number): Row {
  const others = Array.from({ length: 10 }, (_, index) => pick('contact', by + 1 + index))
  return others.find((each) => each['id'] !== id && each['account_id'] === at) ?? pick('none', 0)
}
