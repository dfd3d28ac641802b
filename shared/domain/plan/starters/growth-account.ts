import type { PlanTemplate } from '../template.ts'

/** For a customer that buys a little and could buy more: where it could, who decides about it, and what is done. */
export const growthTemplate: PlanTemplate = {
  key: 'growth-account',
  edition: 1,
  name: 'Growth account',
  tiers: ['B', 'Growth'],
  isRetired: false,
  sections: [
    {
      key: 'profile',
      title: 'Profile and money',
      guidance:
        'What the customer does, how it is organized and owned, how it earns its money, and how well it can pay.',
      questions: ['How does this customer earn its money?', 'Who owns it, and what do the owners want?'],
      weight: 4,
      tiers: [],
    },
    {
      key: 'people',
      title: 'Buying centers and relationships',
      guidance:
        'Which decisions are ahead, who takes part in them, how they stand to us, and whom nobody covers.',
      questions: ['Whom do we not know who can stop it?', 'Who speaks for us when we are not in the room?'],
      weight: 20,
      tiers: [],
    },
    {
      key: 'current-business',
      title: 'Current business',
      guidance: 'Revenue, margin, cost to serve, share of wallet; contracts and when they renew.',
      questions: [
        'What would they miss if we stopped delivering tomorrow?',
        'Which contract ends within the period?',
      ],
      weight: 10,
      tiers: [],
    },
    {
      key: 'white-space',
      title: 'White space',
      guidance:
        'What each business unit could buy from us and does not, what it is worth, and who holds it now.',
      questions: ['What do they buy elsewhere that we make?'],
      weight: 20,
      tiers: [],
    },
    {
      key: 'competitors',
      title: 'Competitors by buying center',
      guidance: 'Who else is in each decision, who prefers them, and why.',
      questions: ['Why would they rather buy there?'],
      weight: 6,
      tiers: [],
    },
    {
      key: 'value-proposition',
      title: 'Value proposition',
      guidance: 'What we bring, how they gain from it, and what we gain in return.',
      questions: ['What is different for them, in their figures, a year from now?'],
      weight: 12,
      tiers: [],
    },
    {
      key: 'objectives',
      title: 'Objectives, strategies, actions',
      guidance: 'Why these objectives and not others. The objectives themselves stand below.',
      questions: [
        'What would have to be true at the end of the period to call it a success?',
        'Which of these would the customer want as well?',
      ],
      weight: 24,
      tiers: [],
    },
    {
      key: 'risks',
      title: 'Risks and red flags',
      guidance: 'What could break the plan, how it would show first, and who watches it.',
      questions: ['What would we see first if it went wrong?'],
      weight: 4,
      tiers: [],
    },
  ],
  scorecard: [
    { key: 'current-relationship', title: 'Current relationship', points: 40 },
    { key: 'strategy-and-execution', title: 'Strategy and execution', points: 40 },
    { key: 'learned', title: 'What the team learned', points: 20 },
  ],
  health: [
    { part: 'completeness', weight: 20 },
    { part: 'freshness', weight: 15 },
    { part: 'actions', weight: 30 },
    { part: 'coverage', weight: 15 },
    { part: 'map', weight: 10 },
    { part: 'touch', weight: 10 },
  ],
}
