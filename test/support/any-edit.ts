import fc from 'fast-check'
import type { CommandName } from '#shared/contract/contract.ts'
import { benefitKinds } from '#shared/domain/buying-center/benefits.ts'
import { fourInfluences } from '#shared/domain/buying-center/role-presets.ts'
import { relationshipLevels } from '#shared/domain/relationship/model.ts'
import { blankFields } from '#shared/domain/paste/pasted.ts'
import { planStates } from '#shared/domain/plan/model.ts'
import type { AllRows } from './all-rows.ts'
import type { Caller } from './caller.ts'
import { aStakeholder } from './center-builders.ts'

/** Something a user does to whatever happens to be there. What the rules refuse is refused: that is part of life. */
export type Edit = Readonly<{
  kind: CommandName | 'undo' | 'redo'
  perform: (on: Caller, rows: AllRows) => Promise<void>
}>

/** Where in a table to look, and what to write: the dice of one edit. */
type Dice = Readonly<{ one: number; other: number; text: string; number: number; isNone: boolean }>
type Pick = (table: string, by: number) => Row
type Row = Readonly<Record<string, unknown>>
type Input = (pick: Pick, dice: Dice) => object

class NothingThere extends Error {}

const known = (row: Row): object => ({ id: row.id, version: row.version })
const orNone = (dice: Readonly<{ isNone: boolean }>, id: () => unknown): unknown =>
  dice.isNone ? null : id()
const someOf = (pick: Pick, { one, other }: Dice): readonly object[] => {
  const [first, second] = [pick('contact', one), pick('contact', other)]
  return first.id === second.id ? [known(first)] : [known(first), known(second)]
}

const inputs: Partial<Record<CommandName, Input>> = {
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
  'buying-center.addFromMap': (pick, { one, text, isNone }) => ({
    accountId: pick('account', one).id,
    name: `M${text}`,
    source: text.slice(0, 100),
    people: [
      { ...aStakeholder(0, `Above ${text}`), isMember: isNone },
      { ...aStakeholder(1, `Below ${text}`), manager: 0, attitude: isNone ? null : -1 },
    ],
    lines: isNone ? [] : [{ from: 1, to: 0, kind: 'influences', note: '' }],
  }),
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
    changes: { attitude: dice.isNone ? null : (dice.number % 5) - 2, department: `D${dice.text}` },
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
  'buying-center.add': (pick, { one, text }) => ({ accountId: pick('account', one).id, name: `B${text}` }),
  'buying-center.edit': (pick, { one, other, text, isNone }) => ({
    ...known(pick('buying_center', one)),
    changes: { decision: text, opportunityId: orNone({ isNone }, () => pick('opportunity', other).id) },
  }),
  'buying-center.remove': (pick, { one }) => known(pick('buying_center', one)),
  'buying-center.addMembers': (pick, { one, other }) => ({
    id: pick('buying_center', one).id,
    contactIds: [pick('contact', other).id],
  }),
  'buying-center.editMember': (pick, { one, text, isNone }) => ({
    ...known(pick('buying_center_member', one)),
    changes: {
      roles: isNone ? [] : ['decider', 'buyer'],
      responseMode: isNone ? null : 'trouble',
      orientation: isNone ? null : 'risk',
      personalWin: isNone ? null : text,
    },
  }),
  'buying-center.removeMember': (pick, { one }) => known(pick('buying_center_member', one)),
  'role-preset.add': (_pick, { text, isNone }) => ({
    name: `R${text}`,
    roles: isNone ? fourInfluences.roles : [{ key: 'boss', name: `Boss ${text}`, meaning: 'decider' }],
  }),
  'role-preset.edit': (pick, { one, text }) => ({
    ...known(pick('role_preset', one)),
    changes: { name: `S${text}` },
  }),
  'role-preset.remove': (pick, { one }) => known(pick('role_preset', one)),
  'buying-center.useRoles': (pick, { one, other, isNone }) => ({
    ...known(pick('buying_center', one)),
    rolePresetId: isNone ? null : pick('role_preset', other).id,
  }),
  'buying-center.addLike': (pick, { one, other, text, number }) => ({
    likeId: pick('buying_center', one).id,
    accountId: pick('account', other).id,
    name: `L${text}`,
    takes: (['frame', 'members', 'judgements'] as const)[number % 3],
  }),
  'opportunity.add': (pick, { one, text, number, isNone }) => ({
    accountId: pick('account', one).id,
    name: `O${text}`,
    amountMinor: isNone ? null : number,
  }),
  'opportunity.edit': (pick, { one, isNone }) => ({
    ...known(pick('opportunity', one)),
    changes: { state: isNone ? 'open' : 'won', closesOn: isNone ? null : '2026-09-30' },
  }),
  'opportunity.remove': (pick, { one }) => known(pick('opportunity', one)),
  'purchase-phase.add': (pick, { one, text }) => ({
    buyingCenterId: pick('buying_center', one).id,
    names: [`F${text}`, 'Order'],
  }),
  'purchase-phase.edit': (pick, { one, text }) => ({
    ...known(pick('purchase_phase', one)),
    changes: { name: `G${text}` },
  }),
  'purchase-phase.move': (pick, { one, number }) => ({ ...known(pick('purchase_phase', one)), to: number }),
  'purchase-phase.remove': (pick, { one }) => known(pick('purchase_phase', one)),
  'purchase-phase.setPart': (pick, { one, other, number, isNone }) => ({
    id: pick('purchase_phase', one).id,
    contactId: pick('buying_center_member', other).contact_id,
    weight: isNone ? null : (number % 3) + 1,
  }),
  'benefit.add': (pick, { one, text, number }) => ({
    buyingCenterId: pick('buying_center', one).id,
    name: `N${text}`,
    kind: benefitKinds[number % benefitKinds.length],
  }),
  'benefit.edit': (pick, { one, number }) => ({
    ...known(pick('benefit', one)),
    changes: { kind: benefitKinds[number % benefitKinds.length] },
  }),
  'benefit.remove': (pick, { one }) => known(pick('benefit', one)),
  'benefit.setTie': (pick, { one, other, number, isNone }) => ({
    id: pick('benefit', one).id,
    contactId: pick('buying_center_member', other).contact_id,
    strength: isNone ? null : (number % 3) + 1,
  }),
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
  'plan.addObjective': (pick, { one, text }) => ({ planId: pick('plan', one).id, title: text }),
  'plan.editObjective': (pick, { one, number }) => ({
    ...known(pick('objective', one)),
    changes: { position: number },
  }),
  'plan.removeObjective': (pick, { one }) => known(pick('objective', one)),
  'plan.addStrategy': (pick, { one, text }) => ({ objectiveId: pick('objective', one).id, title: text }),
  'plan.removeStrategy': (pick, { one }) => known(pick('strategy', one)),
  'plan.addAction': (pick, dice) => ({
    strategyId: pick('strategy', dice.one).id,
    title: dice.text,
    ownerId: orNone(dice, () => pick('team_member', dice.other).id),
  }),
  'plan.editAction': (pick, dice) => ({
    ...known(pick('action', dice.one)),
    changes: { state: 'done', dueOn: dice.isNone ? null : '2026-05-01' },
  }),
  'plan.removeAction': (pick, { one }) => known(pick('action', one)),
  'product-line.add': (_pick, { text }) => ({ name: `L${text}` }),
  'rating.startRound': (pick, { one, other }) => ({
    accountId: pick('account', one).id,
    teamMemberIds: [pick('team_member', other).id],
  }),
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
  'touchpoint.record': (pick, { one, text, number }) => ({
    accountId: pick('account', one).id,
    happenedOn: '2026-02-02',
    channel: 'call',
    minutes: number,
    subject: text,
    note: '',
    contactIds: [],
    teamMemberIds: [],
  }),
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
  const pick: Pick = (table, by) => {
    const all = Object.values(rows[table] ?? {})
    const row = all[by % all.length]
    if (!row) throw new NothingThere()
    return row
  }
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
