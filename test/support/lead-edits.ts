import type { CommandName } from '#shared/contract/contract.ts'
import { usualScoring } from '#shared/domain/lead/scoring.ts'
import { known, orNone, type Input, type Pick } from './edit-dice.ts'

/** What a user does to leads. */
export const leadInputs: Partial<Record<CommandName, Input>> = {
  'lead.add': (pick, dice) => ({
    lastName: `L${dice.text}`,
    company: dice.text,
    email: `${dice.number}@leads.example`,
    budgetMinor: dice.isNone ? null : dice.number,
    decisionRole: dice.isNone ? 'decider' : null,
    ownerId: orNone(dice, () => pick('team_member', dice.one).id),
    touches: [{ on: '2026-02-01', channel: 'call', text: `T${dice.text}` }],
  }),
  'lead.edit': (pick, { one, text, isNone }) => ({
    ...known(pick('lead', one)),
    changes: {
      need: text,
      status: isNone ? 'disqualified' : 'working',
      disqualifiedReason: isNone ? 'No need' : null,
      products: [text === '' ? 'Fillers' : `P${text}`],
      nextStep: text,
    },
  }),
  'lead.convert': (pick, { one, other, text, isNone, number }) => {
    const contact = isNone ? undefined : pick('contact', other)
    return {
      ...known(pick('lead', one)),
      account: contact ? { to: 'existing', id: contact.account_id } : { to: 'new' },
      contact: contact ? { to: 'existing', id: contact.id } : { to: 'new' },
      opportunity: number % 2 === 0 ? { to: 'none' } : { to: 'new', name: `O${text}`, amountMinor: number },
    }
  },
  'lead.remove': (pick, { one }) => known(pick('lead', one)),
  'lead-scoring.set': (pick, { number }) => ({
    version: scoringVersion(pick),
    rules: [...usualScoring.rules],
    halfLifeDays: number + 1,
  }),
}

/** That of the workspace's own scoring, 0 where it has none yet. */
function scoringVersion(pick: Pick): unknown {
  try {
    return pick('lead_scoring', 0).version
  } catch {
    return 0
  }
}
