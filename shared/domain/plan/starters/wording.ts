import type { ScorecardLine, TemplateSection } from '../template.ts'

type Wording = Pick<TemplateSection, 'title' | 'guidance' | 'questions'>

/** The sections of DOMAIN’s account plan, as every starter words them that does not say it in its own way. */
const usual = {
  profile: {
    title: 'Profile and money',
    guidance:
      'What the customer does, how it is organized and owned, how it earns its money, and how well it can pay.',
    questions: ['How does this customer earn its money?', 'Who owns it, and what do the owners want?'],
  },
  'customer-market': {
    title: 'The customer’s market',
    guidance:
      'Its own customers and competitors; goals, pressures, initiatives and obstacles, each with who said so.',
    questions: [
      'Which three goals has the customer’s management named in public?',
      'What stands in their way this year?',
    ],
  },
  people: {
    title: 'Buying centers and relationships',
    guidance:
      'Which decisions are ahead, who takes part in them, how they stand to us, and whom nobody covers.',
    questions: ['Whom do we not know who can stop it?', 'Who speaks for us when we are not in the room?'],
  },
  'current-business': {
    title: 'Current business',
    guidance: 'Revenue, margin, cost to serve, share of wallet; contracts and when they renew.',
    questions: [
      'What would they miss if we stopped delivering tomorrow?',
      'Which contract ends within the period?',
    ],
  },
  'white-space': {
    title: 'White space',
    guidance:
      'What each business unit could buy from us and does not, what it is worth, and who holds it now.',
    questions: ['What do they buy elsewhere that we make?'],
  },
  competitors: {
    title: 'Competitors by buying center',
    guidance: 'Who else is in each decision, who prefers them, and why.',
    questions: ['Why would they rather buy there?'],
  },
  swot: {
    title: 'Strengths, weaknesses, opportunities, threats',
    guidance:
      'Of our position at this account, seen from the customer’s side. A few that matter, not a list of all.',
    questions: ['Which of these would the customer agree with?'],
  },
  'value-proposition': {
    title: 'Value proposition',
    guidance: 'What we bring, how they gain from it, and what we gain in return.',
    questions: ['What is different for them, in their figures, a year from now?'],
  },
  objectives: {
    title: 'Objectives, strategies, actions',
    guidance: 'Why these objectives and not others. The objectives themselves stand below.',
    questions: [
      'What would have to be true at the end of the period to call it a success?',
      'Which of these would the customer want as well?',
    ],
  },
  team: {
    title: 'Team and executive sponsor',
    guidance: 'Who does what on our side, and who opens doors.',
    questions: ['Who of our management meets whom of theirs, and how often?'],
  },
  investments: {
    title: 'Investments, and what stops',
    guidance: 'People, money and concessions the plan needs, and what is given up to pay for them.',
    questions: ['What do we stop doing here to pay for it?'],
  },
  risks: {
    title: 'Risks and red flags',
    guidance: 'What could break the plan, how it would show first, and who watches it.',
    questions: ['What would we see first if it went wrong?'],
  },
  metrics: {
    title: 'Metrics of success',
    guidance: 'The few figures, agreed with the customer, by which both sides will know that it worked.',
    questions: ['Which of these figures has the customer agreed to?'],
  },
  'review-log': {
    title: 'Review log',
    guidance: 'Dates of the reviews, what was decided, what changed since.',
    questions: [],
  },
} as const satisfies Readonly<Record<string, Wording>>

/** A section of a starter with what it weighs there, in the usual words but for what the starter says itself. */
export function section(
  key: keyof typeof usual,
  weight: number,
  own: Partial<Wording> = {},
): TemplateSection {
  return { key, ...usual[key], ...own, weight, tiers: [] }
}

/** The scorecard of DOMAIN’s account plan, 100 points. */
export const fullScorecard: readonly ScorecardLine[] = [
  { key: 'customer-environment', title: 'Customer environment', points: 20 },
  { key: 'key-financials', title: 'Key financials', points: 10 },
  { key: 'current-relationship', title: 'Current relationship', points: 25 },
  { key: 'strategy-and-execution', title: 'Strategy and execution', points: 20 },
  { key: 'additional-resources', title: 'Additional resources', points: 10 },
  { key: 'learned', title: 'What the team learned', points: 15 },
]

/** The scorecard of a plan that is short, 100 points. */
export const shortScorecard: readonly ScorecardLine[] = [
  { key: 'current-relationship', title: 'Current relationship', points: 40 },
  { key: 'strategy-and-execution', title: 'Strategy and execution', points: 40 },
  { key: 'learned', title: 'What the team learned', points: 20 },
]
