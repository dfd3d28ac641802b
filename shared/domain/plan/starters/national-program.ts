import type { PlanTemplate } from '../template.ts'

/** A plan over the accounts of a group: what is the same for all of them, and what each does about it. */
export const nationalTemplate: PlanTemplate = {
  key: 'national-program',
  edition: 1,
  name: 'National program',
  tiers: [],
  isRetired: false,
  sections: [
    {
      key: 'profile',
      title: 'The group and its money',
      guidance:
        'How the group is led, what is decided centrally and what in its units, how it earns its money.',
      questions: ['How does this customer earn its money?', 'Who owns it, and what do the owners want?'],
      weight: 8,
      tiers: [],
    },
    {
      key: 'accounts',
      title: 'Accounts of the program',
      guidance:
        'Which units take part, what each is to bring, and who of us leads it there. The plans of the accounts stand below.',
      questions: ['Which unit is left out, and why?'],
      weight: 15,
      tiers: [],
    },
    {
      key: 'customer-market',
      title: 'The customer’s market',
      guidance:
        'Its own customers and competitors; goals, pressures, initiatives and obstacles, each with who said so.',
      questions: [
        'Which three goals has the customer’s management named in public?',
        'What stands in their way this year?',
      ],
      weight: 8,
      tiers: [],
    },
    {
      key: 'people',
      title: 'The center and its people',
      guidance:
        'Which decisions are ahead, who takes part in them, how they stand to us, and whom nobody covers.',
      questions: ['Whom do we not know who can stop it?', 'Who speaks for us when we are not in the room?'],
      weight: 15,
      tiers: [],
    },
    {
      key: 'value-proposition',
      title: 'What the program brings',
      guidance: 'What we bring, how they gain from it, and what we gain in return.',
      questions: ['What is different for them, in their figures, a year from now?'],
      weight: 10,
      tiers: [],
    },
    {
      key: 'objectives',
      title: 'Objectives of the program',
      guidance: 'Why these objectives and not others. The objectives themselves stand below.',
      questions: [
        'What would have to be true at the end of the period to call it a success?',
        'Which of these would the customer want as well?',
      ],
      weight: 20,
      tiers: [],
    },
    {
      key: 'team',
      title: 'Program team and sponsors',
      guidance: 'Who does what on our side, and who opens doors.',
      questions: ['Who of our management meets whom of theirs, and how often?'],
      weight: 8,
      tiers: [],
    },
    {
      key: 'investments',
      title: 'Investments, and what stops',
      guidance: 'People, money and concessions the plan needs, and what is given up to pay for them.',
      questions: ['What do we stop doing here to pay for it?'],
      weight: 6,
      tiers: [],
    },
    {
      key: 'risks',
      title: 'Risks and red flags',
      guidance: 'What could break the plan, how it would show first, and who watches it.',
      questions: ['What would we see first if it went wrong?'],
      weight: 5,
      tiers: [],
    },
    {
      key: 'metrics',
      title: 'Metrics of success',
      guidance: 'The few figures, agreed with the customer, by which both sides will know that it worked.',
      questions: ['Which of these figures has the customer agreed to?'],
      weight: 5,
      tiers: [],
    },
    {
      key: 'review-log',
      title: 'Review log',
      guidance: 'Dates of the reviews, what was decided, what changed since.',
      questions: [],
      weight: 0,
      tiers: [],
    },
  ],
  scorecard: [
    { key: 'customer-environment', title: 'Customer environment', points: 20 },
    { key: 'key-financials', title: 'Key financials', points: 10 },
    { key: 'current-relationship', title: 'Current relationship', points: 25 },
    { key: 'strategy-and-execution', title: 'Strategy and execution', points: 20 },
    { key: 'additional-resources', title: 'Additional resources', points: 10 },
    { key: 'learned', title: 'What the team learned', points: 15 },
  ],
  health: [
    { part: 'completeness', weight: 20 },
    { part: 'freshness', weight: 20 },
    { part: 'actions', weight: 30 },
    { part: 'coverage', weight: 15 },
    { part: 'map', weight: 10 },
    { part: 'touch', weight: 5 },
  ],
}
