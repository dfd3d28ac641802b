import type { CommandName } from '#shared/contract/contract.ts'
import { loyaltyRungs } from '#shared/domain/loyalty/ladder.ts'
import { planLineParts, swotParts } from '#shared/domain/plan/plan-line.ts'
import { worldKinds } from '#shared/domain/world/model.ts'
import { known, orNone, type Input } from './edit-dice.ts'

/** What somebody does to the world of a customer, and to the risks and lines of a plan. */
export const worldInputs: Partial<Record<CommandName, Input>> = {
  'world.addCard': (pick, { one, number, text }) => ({
    accountId: pick('account', one).id,
    kind: worldKinds[number % worldKinds.length],
    title: `W${text}`,
  }),
  'world.editCard': (pick, { one, other, number, text, isNone }) => ({
    ...known(pick('world_card', one)),
    changes: {
      note: text,
      swot: isNone ? null : swotParts[number % swotParts.length],
      contactId: orNone({ isNone }, () => pick('contact', other).id),
    },
  }),
  'world.removeCard': (pick, { one }) => known(pick('world_card', one)),
  'world.addTie': (pick, { one, other, isNone }) => ({
    id: pick('world_card', one).id,
    to: isNone ? { objectiveId: pick('objective', other).id } : { cardId: pick('world_card', other).id },
  }),
  'world.removeTie': (pick, { one }) => known(pick('world_tie', one)),
  'loyalty.addProof': (pick, { one, number, text }) => ({
    accountId: pick('account', one).id,
    rung: loyaltyRungs[number % loyaltyRungs.length],
    provedOn: '2026-01-10',
    title: `L${text}`,
  }),
  'loyalty.editProof': (pick, { one, text }) => ({
    ...known(pick('loyalty_proof', one)),
    changes: { title: `M${text}` },
  }),
  'loyalty.removeProof': (pick, { one }) => known(pick('loyalty_proof', one)),
  'risk.add': (pick, { one, text }) => ({ planId: pick('plan', one).id, title: `R${text}` }),
  'risk.edit': (pick, { one, other, text, isNone }) => ({
    ...known(pick('plan_risk', one)),
    changes: {
      sign: text,
      likelihood: isNone ? null : 2,
      effect: 3,
      ownerId: orNone({ isNone }, () => pick('team_member', other).id),
    },
  }),
  'risk.remove': (pick, { one }) => known(pick('plan_risk', one)),
  'plan-line.add': (pick, { one, number, text }) => ({
    planId: pick('plan', one).id,
    part: planLineParts[number % planLineParts.length],
    title: `P${text}`,
  }),
  'plan-line.edit': (pick, { one, other, isNone, text }) => ({
    ...known(pick('plan_line', one)),
    changes: {
      title: `Q${text}`,
      worldCardId: orNone({ isNone }, () => pick('world_card', other).id),
    },
  }),
  'plan.keepCopy': (pick, { one }) => ({ planId: pick('plan', one).id }),
  'plan-line.remove': (pick, { one }) => known(pick('plan_line', one)),
}
