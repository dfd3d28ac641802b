import { profileText } from '#shared/domain/import/profile-file.ts'
import { plainRecipe } from '#shared/domain/import/recipe.ts'
import type { CommandName } from '#shared/contract/contract.ts'
import { benefitKinds } from '#shared/domain/buying-center/benefits.ts'
import { fourInfluences } from '#shared/domain/buying-center/role-presets.ts'
import { usualProcess } from '#shared/domain/opportunity/sales-process.ts'
import { aStakeholder } from './center-builders.ts'
import { known, orNone, type Input, type Pick } from './edit-dice.ts'

/** What somebody does to buying centers and to what belongs to them. */
export const centerInputs: Partial<Record<CommandName, Input>> = {
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
  'import-profile.add': (_pick, { text, isNone }) => ({
    name: `P${text}`,
    object: isNone ? 'account' : 'contact',
    headers: ['Name'],
    settings: { mapping: [isNone ? 'name' : 'fullName'], recipe: plainRecipe, policies: [] },
  }),
  'import-profile.edit': (pick, { one, text }) => ({
    ...known(pick('import_profile', one)),
    changes: { name: `Q${text}` },
  }),
  'import-profile.remove': (pick, { one }) => known(pick('import_profile', one)),
  'import-profile.takeFile': (_pick, { text }) => ({
    text: profileText({
      name: `F${text}`,
      object: 'account',
      headers: ['Name'],
      settings: { mapping: ['name'], recipe: plainRecipe, policies: [] },
    }),
  }),
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
    changes: {
      state: isNone ? 'open' : 'won',
      closesOn: isNone ? null : '2026-09-30',
      lines: isNone ? [{ product: 'Fillers', period: '2026-Q3', amountMinor: 12 }] : null,
      nextStep: isNone ? null : 'Call',
      answers: [{ item: 'need', answer: isNone ? 'no' : 'yes', source: 'Ann', answeredOn: '2026-02-01' }],
    },
  }),
  'opportunity.moveTo': (pick, { one, number, text, isNone }) => ({
    ...known(pick('opportunity', one)),
    stage: usualProcess.stages[number % usualProcess.stages.length]?.key,
    reason: isNone ? null : `R${text}`,
  }),
  'sales-process.set': (pick, { text }) => ({
    version: processVersion(pick),
    stages: [...usualProcess.stages, { ...usualProcess.stages[0], key: 'last', name: `L${text}` }],
    items: [...usualProcess.items],
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
}

/** That of the workspace's own sales process, 0 where it has none yet. */
function processVersion(pick: Pick): unknown {
  try {
    return pick('sales_process', 0).version
  } catch {
    return 0
  }
}
