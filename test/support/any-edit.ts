import fc from 'fast-check'
import type { CommandName } from '#shared/contract/contract.ts'
import { relationshipLevels } from '#shared/domain/relationship/model.ts'
import { blankFields } from '#shared/domain/paste/pasted.ts'
import { planStates } from '#shared/domain/plan/model.ts'
import type { AllRows } from './all-rows.ts'
import type { Caller } from './caller.ts'
import { campaignInputs } from './campaign-edits.ts'
import { centerInputs } from './center-edits.ts'
import { economicsInputs } from './economics-edits.ts'
import { queryInputs } from './query-edits.ts'
import { leadInputs } from './lead-edits.ts'
import { templateInputs } from './template-edits.ts'
import { worldInputs } from './world-edits.ts'
import { duplicateInputs } from './duplicate-edits.ts'
import { reviewInputs } from './review-edits.ts'
import { goalInputs } from './goal-edits.ts'
import { touchpointInputs } from './touchpoint-edits.ts'
import { whiteSpaceInputs } from './white-space-edits.ts'
import { aRichText } from './rich-texts.ts'
import { known, orNone, someOf, type Dice, type Input, type Pick, type Row } from './edit-dice.ts'

/** Something a user does to whatever happens to be there. What the rules refuse is refused: that is part of life. */
export type Edit = Readonly<{
  kind: CommandName | 'undo' | 'redo'
  perform: (on: Caller, rows: AllRows) => Promise<void>
}>

class NothingThere extends Error {}

const inputs: Partial<Record<CommandName, Input>> = {
  ...centerInputs,
  ...touchpointInputs,
  ...queryInputs,
  ...economicsInputs,
  ...leadInputs,
  ...templateInputs,
  ...campaignInputs,
  ...duplicateInputs,
  ...whiteSpaceInputs,
  ...goalInputs,
  ...reviewInputs,
  ...worldInputs,
  'workspace.edit': (pick, { text }) => ({
    version: pick('workspace', 0).version,
    changes: { name: `W${text}` },
  }),
  'team-member.add': (_pick, { text }) => ({ name: `T${text}` }),
  'team-member.edit': (pick, { one, text }) => ({
    ...known(pick('team_member', one)),
    changes: { role: text },
  }),
  'team-member.remove': (pick, { one }) => known(pick('team_member', one)),
  'account.add': (pick, dice) => ({
    name: `A${dice.text}`,
    parentId: orNone(dice, () => pick('account', dice.one).id),
    ownerId: orNone(dice, () => pick('team_member', dice.other).id),
  }),
  'account.edit': (pick, dice) => ({
    ...known(pick('account', dice.one)),
    changes: {
      description: dice.text,
      employees: dice.number,
      sourceId: dice.isNone ? null : `S${dice.number}`,
    },
  }),
  'account.move': (pick, dice) => ({
    ...known(pick('account', dice.one)),
    parentId: orNone(dice, () => pick('account', dice.other).id),
  }),
  'account.remove': (pick, { one }) => known(pick('account', one)),
  'contact.add': (pick, dice) => {
    const above = dice.isNone ? undefined : pick('contact', dice.one)
    return {
      accountId: above?.account_id ?? pick('account', dice.one).id,
      managerId: above?.id ?? null,
      lastName: `C${dice.text}`,
    }
  },
  'contact.addAbove': (pick, { one, text }) => ({
    reportId: pick('contact', one).id,
    title: `Above ${text}`,
  }),
  'contact.edit': (pick, dice) => ({
    ...known(pick('contact', dice.one)),
    changes: {
      note: dice.text,
      attitude: dice.isNone ? null : (dice.number % 5) - 2,
      influence: 'high',
      isAssistant: dice.isNone,
      externalKind: dice.isNone ? null : 'partner',
      firm: dice.text,
    },
  }),
  'contact.editSeveral': (pick, dice) => ({
    contacts: someOf(pick, dice),
    changes: {
      attitude: dice.isNone ? null : (dice.number % 5) - 2,
      department: `D${dice.text}`,
      externalKind: dice.isNone ? null : 'partner',
      firm: dice.isNone ? null : `F${dice.text}`,
    },
  }),
  'contact.place': (pick, dice) => ({
    contacts: [known(pick('contact', dice.one))],
    places: dice.isNone ? null : [{ x: dice.number * 10, y: -dice.number }],
  }),
  'contact.removeSeveral': (pick, dice) => ({ contacts: someOf(pick, dice) }),
  'contact.move': (pick, dice) => ({
    ...known(pick('contact', dice.one)),
    managerId: orNone(dice, () => pick('contact', dice.other).id),
  }),
  'contact.takePasted': (pick, { one, text }) => {
    const above = pick('contact', one)
    return {
      accountId: above.account_id,
      creates: [
        { key: 1, fields: { ...blankFields, lastName: `P${text}` }, manager: { to: 'new', key: 2 } },
        { key: 2, fields: { ...blankFields, title: 'Post' }, manager: { to: 'existing', id: above.id } },
      ],
      edits: [{ ...known(above), changes: { department: text } }],
    }
  },
  'contact.remove': (pick, { one }) => known(pick('contact', one)),
  'relationship.add': (pick, { one, other, number }) => ({
    contactId: pick('contact', one).id,
    teamMemberId: pick('team_member', other).id,
    currentLevel: relationshipLevels[number % 4],
    targetLevel: 'trusted-adviser',
  }),
  'relationship.edit': (pick, { one, number }) => ({
    ...known(pick('relationship', one)),
    changes: { currentLevel: relationshipLevels[number % 4], lastTouchOn: '2026-02-28' },
  }),
  'relationship.remove': (pick, { one }) => known(pick('relationship', one)),
  'informal-line.add': (pick, { one, other }) => ({
    fromContactId: pick('contact', one).id,
    toContactId: pick('contact', other).id,
    kind: 'ally',
    strength: 3,
  }),
  'informal-line.edit': (pick, { one, text, isNone }) => ({
    ...known(pick('informal_line', one)),
    changes: { note: text, certainty: isNone ? null : 'told' },
  }),
  'informal-line.remove': (pick, { one }) => known(pick('informal_line', one)),
  'plan.draft': (pick, { one, text }) => ({
    accountId: pick('account', one).id,
    title: `P${text}`,
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
  }),
  'plan.edit': (pick, { one, text }) => ({ ...known(pick('plan', one)), changes: { title: `Q${text}` } }),
  'plan.moveTo': (pick, { one, number }) => ({
    ...known(pick('plan', one)),
    state: planStates[number % planStates.length],
  }),
  'plan.remove': (pick, { one }) => known(pick('plan', one)),
  'plan.writeSection': (pick, { one, text }) => ({ ...known(pick('plan_section', one)), text }),
  'plan.writeRich': (pick, { one, text, isNone }) => ({
    ...known(pick('plan_section', one)),
    rich: aRichText(text, isNone),
  }),
  'plan.addObjective': (pick, { one, text }) => ({ planId: pick('plan', one).id, title: text }),
  'plan.removeObjective': (pick, { one }) => known(pick('objective', one)),
  'plan.addStrategy': (pick, { one, text }) => ({ objectiveId: pick('objective', one).id, title: text }),
  'plan.removeStrategy': (pick, { one }) => known(pick('strategy', one)),
  'plan.addAction': (pick, dice) => ({
    strategyId: pick('strategy', dice.one).id,
    title: dice.text,
    ownerId: orNone(dice, () => pick('team_member', dice.other).id),
  }),
  'plan.removeAction': (pick, { one }) => known(pick('action', one)),
  'rating.startRound': (pick, { one, other, isNone }) => {
    const center = isNone ? null : pick('buying_center', one)
    return {
      accountId: center === null ? pick('account', one).id : String(center.account_id),
      buyingCenterId: center?.id ?? null,
      teamMemberIds: [pick('team_member', other).id],
    }
  },
  'rating.rate': (pick, { one, other, number, isNone }) => {
    const round = pick('rating_round', one)
    const [teamMemberId] = JSON.parse(String(round.team_member_ids)) as string[]
    if (teamMemberId === undefined) throw new NothingThere()
    return {
      roundId: round.id,
      contactId: pick('contact', other).id,
      teamMemberId,
      attitude: isNone ? null : (number % 5) - 2,
    }
  },
  'rating.closeRound': (pick, { one }) => known(pick('rating_round', one)),
  'rating.removeRound': (pick, { one }) => known(pick('rating_round', one)),
}

const dice: fc.Arbitrary<Dice> = fc.record({
  one: fc.nat(1_000),
  other: fc.nat(1_000),
  text: fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replaceAll('\0', '')),
  number: fc.nat(9),
  isNone: fc.boolean(),
})

/** Things are added more often than they are edited or removed, so that there is something to edit. */
const kinds: readonly Edit['kind'][] = Object.keys(inputs).flatMap((kind) =>
  kind.endsWith('add') || kind === 'plan.draft' ? [kind, kind, kind] : [kind],
) as CommandName[]

export const someEdits: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom(...kinds, ...Array<'undo'>(12).fill('undo'), ...Array<'redo'>(8).fill('redo')), dice)
  .map(([kind, thrown]) => ({
    kind,
    perform: (on, rows) => perform(on, rows, kind, thrown),
    [fc.toStringMethod]: () => `${kind} ${JSON.stringify(thrown)}`,
  }))

async function perform(on: Caller, rows: AllRows, kind: Edit['kind'], thrown: Dice): Promise<void> {
  const all = (table: string): readonly Row[] => Object.values(rows[table] ?? {})
  const oneOf = (table: string, by: number): Row => {
    const row = all(table)[by % all(table).length]
    if (!row) throw new NothingThere()
    return row
  }
  const pick: Pick = Object.assign(oneOf, { all })
  const inputOf = kind === 'undo' || kind === 'redo' ? undefined : inputs[kind]
  if (!inputOf) return
  try {
    const reply = await on.reply(kind, inputOf(pick, thrown))
    if (!reply.ok && reply.error.code !== 'rule-broken') {
      throw new Error(`${kind} was refused: ${JSON.stringify(reply.error)}`)
    }
  } catch (error) {
    if (!(error instanceof NothingThere)) throw error
  }
}
