import type { CommandName } from '#shared/contract/contract.ts'
import { known, orNone, type Input } from './edit-dice.ts'

/** What somebody does to touchpoints and to what came of them. */
export const touchpointInputs: Partial<Record<CommandName, Input>> = {
  'touchpoint.record': (pick, { one, other, text, number, isNone }) => ({
    accountId: pick('account', one).id,
    happenedOn: '2026-02-02',
    channel: 'call',
    minutes: number,
    subject: text,
    note: '',
    contactIds: [],
    teamMemberIds: [],
    tags: isNone ? null : [`t${number}`],
    outcomes: isNone
      ? [{ kind: 'need', text: `N${text}`, contactId: pick('contact', other).id }]
      : [{ kind: 'promise', side: 'ours', text: `P${text}`, dueOn: '2026-03-01' }],
  }),
  'touchpoint.edit': (pick, { one, text, number }) => ({
    ...known(pick('touchpoint', one)),
    changes: { subject: text, minutes: number, tags: [`e${number}`] },
  }),
  'touchpoint.remove': (pick, { one }) => known(pick('touchpoint', one)),
  'outcome.add': (pick, { one, other, text, number, isNone }) => ({
    touchpointId: pick('touchpoint', one).id,
    outcome: isNone
      ? {
          kind: 'attitude',
          contactId: pick('contact', other).id,
          toAttitude: (number % 5) - 2,
          takenFrom: `F${number}`,
        }
      : { kind: 'promise', side: 'theirs', text: `Q${text}`, teamMemberId: pick('team_member', other).id },
  }),
  'outcome.edit': (pick, dice) => ({
    ...known(pick('outcome', dice.one)),
    changes: { text: `E${dice.text}`, teamMemberId: orNone(dice, () => pick('team_member', dice.other).id) },
  }),
  'outcome.settle': (pick, { number, isNone }) => ({
    ...known(openPromise(pick, number)),
    settled: isNone ? { state: 'open' } : { state: 'kept', on: '2026-02-27' },
  }),
  'outcome.remove': (pick, { one }) => known(pick('outcome', one)),
  'touch-rhythm.set': (_pick, { number, isNone }) => ({
    tier: `T${number}`,
    days: isNone ? null : 30 + number,
  }),
}

/** Only promises are settled: whatever else came of a touchpoint is passed over. */
function openPromise(pick: Parameters<Input>[0], by: number): ReturnType<Parameters<Input>[0]> {
  const some = Array.from({ length: 10 }, (_, index) => pick('outcome', by + index))
  return some.find((row) => row['kind'] === 'promise') ?? pick('none', 0)
}
