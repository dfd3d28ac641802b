import type { CommandName } from '#shared/contract/contract.ts'
import { treatments } from '#shared/domain/economics/treatment.ts'
import { usualFactors } from '#shared/domain/economics/matrix-factors.ts'
import { aDrafted } from './brief-builders.ts'
import { known, orNone, type Input, type Pick } from './edit-dice.ts'

/** What somebody does to order files and to the model of what it costs to serve. */
export const economicsInputs: Partial<Record<CommandName, Input>> = {
  'age-limit.set': (_pick, { number, isNone }) => ({
    kind: number % 2 === 0 ? 'quiet' : 'judgement',
    months: isNone ? null : 1 + (number % 600),
  }),
  'age-limit.keep': (pick, { one, other, text, isNone }) => ({
    things: [
      { id: pick('contact', one).id, part: isNone ? 'whole' : 'judgements' },
      { id: pick('contact', other).id, part: 'whole' },
    ],
    keptUntil: '2027-06-30',
    reason: `K${text}`,
  }),
  'age-limit.stopKeeping': (pick, { one }) => known(pick('age_kept', one)),
  'order.makeAccounts': (_pick, { text, number }) => ({
    accounts: [{ name: `O${text}`, sourceId: `O${number}` }],
  }),
  'order.removeImport': (pick, { one }) => known(pick('order_import', one)),
  'order-profile.remove': (pick, { one }) => known(pick('order_profile', one)),
  'cost-model.add': (pick, dice) => ({
    name: `M${dice.text}`,
    validFrom: dice.number % 2 === 0 ? '2000-01' : '2026-01',
    like: orNone(dice, () => pick('cost_model', dice.one).id),
  }),
  'cost-model.edit': (pick, { one, number, isNone }) => ({
    ...known(pick('cost_model', one)),
    changes: {
      termDays: isNone ? null : number % 90,
      financeRate: isNone ? null : 0.07,
      activities: [
        {
          key: 'orders',
          name: `Orders ${number}`,
          capacityCostMinor: 100_000 + number,
          capacityMinutes: 9_000,
          terms: [
            { driver: 'lines', channel: null, minutes: number % 30 },
            { driver: 'touchpoints', channel: 'call', minutes: 12.5 },
          ],
        },
      ],
    },
  }),
  'contract.add': (pick, { one, text, number, isNone }) => ({
    accountId: pick('account', one).id,
    name: `C${text}`,
    startsOn: '2026-01-01',
    ...(isNone ? {} : { endsOn: '2026-12-31', renewsMonths: (number % 24) + 1, noticeCount: number % 12 }),
    amountMinor: number,
  }),
  'contract.edit': (pick, { one, text, number, isNone }) => ({
    ...known(pick('contract', one)),
    changes: isNone
      ? { endsOn: null, note: text }
      : { name: `C${text}`, noticeCount: number % 30, noticeUnit: 'days' },
  }),
  'contract.remove': (pick, { one }) => known(pick('contract', one)),
  'terms-scenario.add': (pick, { one, text, number }) => ({
    accountId: pick('account', one).id,
    name: `S${text}`,
    terms: [
      { term: 'price', of: null, value: (number % 50) / 100 },
      { term: 'line', of: text, value: -0.1 },
    ],
  }),
  'terms-scenario.edit': (pick, { one, text, number, isNone }) => ({
    ...known(pick('terms_scenario', one)),
    changes: isNone ? { name: `S${text}` } : { terms: [{ term: 'days', of: null, value: number % 90 }] },
  }),
  'terms-scenario.remove': (pick, { one }) => known(pick('terms_scenario', one)),
  'brief-wording.set': (pick, { one, text, number, isNone }) => {
    const accountId = pick('account', one).id
    return {
      accountId,
      section: isNone ? 'headline' : 'risks',
      slot: `riskPlanned ${number % 3}`,
      form: number % 2 === 0 ? 'reworded' : 'left-out',
      text: `W${text}`,
      drafted: aDrafted(String(accountId), { count: number % 9 }),
    }
  },
  'brief-wording.add': (pick, { one, text }) => ({
    accountId: pick('account', one).id,
    section: 'asks',
    text: `W${text}`,
  }),
  'brief-wording.edit': (pick, { one, text }) => ({
    ...known(pick('brief_wording', one)),
    changes: { text: `E${text}` },
  }),
  'brief-wording.remove': (pick, { one }) => known(pick('brief_wording', one)),
  'house-style.edit': (pick, { number, text }) => ({
    version: pick.all('house_style')[0]?.version ?? 0,
    changes: number % 2 === 0 ? { footer: `F${text}` } : { primaryColor: '#0a5c36', logo: null },
  }),
  'customer-rules.set': (pick, { number, text, isNone }) => ({
    version: pick.all('customer_rules')[0]?.version ?? 0,
    fields: isNone ? {} : { metric: number % 2 === 0 ? 'customer' : 'secret' },
    words: [`W${text}`],
  }),
  'customer-choice.set': (pick, { one, text, number }) => ({
    accountId: pick('account', one).id,
    sentences: [
      { field: 'action', text: `S${number % 3}` },
      { field: 'objective', text: `T${text}` },
    ],
    ...(number % 2 === 0 ? { form: 'shared' } : { form: 'released', reason: `R${text}` }),
  }),
  'customer-choice.remove': (pick, { one }) => known(pick('customer_choice', one)),
  'matrix-factors.set': (pick, { number, text }) => ({
    version: pick.all('matrix_factors')[0]?.version ?? 0,
    factors: usualFactors.map((factor) => ({ ...factor, name: `F${text}`, weight: number % 101 })),
  }),
  'matrix-factors.score': (pick, dice) => ({
    accountId: pick('account', dice.one).id,
    factor: usualFactors[dice.other % usualFactors.length]?.key,
    score: orNone(dice, () => (dice.number % 21) / 2),
  }),
  'budget.fill': (pick, dice) => ({
    cells: [
      {
        accountId: pick('account', dice.one).id,
        productLine: dice.other % 2 === 0 ? '' : 'Fillers',
        month: `2026-0${(dice.number % 9) + 1}`,
        measure: dice.number % 2 === 0 ? 'net' : 'margin',
        kind: 'budget',
        amountMinor: orNone(dice, () => dice.number),
      },
      {
        accountId: pick('account', dice.other).id,
        productLine: '',
        month: '2026-12',
        measure: 'net',
        kind: 'forecast',
        amountMinor: dice.number,
      },
    ],
  }),
  'exchange-rate.fill': (_pick, dice) => ({
    rates: [
      {
        currency: dice.other % 2 === 0 ? 'USD' : 'CHF',
        month: `2026-0${(dice.number % 9) + 1}`,
        rate: orNone(dice, () => ({ ownUnits: (dice.number % 900) + 100, foreignUnits: 1_000 })),
        source: dice.text,
      },
    ],
  }),
  'tier-rules.set': (pick, { number, text }) => ({
    version: rulesVersion(pick),
    rules: [
      {
        tier: `T${text}`,
        conditions: [{ measure: 'net', atLeast: number }],
        hoursAYear: number,
        ...(number % 2 === 0 ? { response: { atNone: 0.5, atHalfMore: 1.2, atMost: 1.5 } } : {}),
      },
      { tier: 'Standard', conditions: [], hoursAYear: null },
    ],
    hoursAvailable: number,
  }),
  'tier-rules.moveAccounts': (pick, { one, other, text }) => {
    const [first, second] = [pick('account', one), pick('account', other)]
    return {
      moves: [
        { accountId: first.id, from: first.tier, to: `T${text}` },
        { accountId: second.id, from: 'Nowhere', to: 'Key' },
      ],
    }
  },
  'treatment.choose': (pick, dice) => ({
    accountId: pick('account', dice.one).id,
    treatment: orNone(dice, () => treatments[dice.number % treatments.length]),
    suggested: treatments[dice.other % treatments.length] ?? null,
    note: dice.text,
  }),
  'cost-model.remove': (pick, { one }) => known(pick('cost_model', one)),
}

/** There is one row, or none yet. */
function rulesVersion(pick: Pick): unknown {
  return pick.all('tier_rules')[0]?.version ?? 0
}
