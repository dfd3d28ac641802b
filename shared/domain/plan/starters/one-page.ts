import type { PlanTemplate } from '../template.ts'

/** What fits on one page: why, who, what, and how one will know. */
export const onePageTemplate: PlanTemplate = {
  key: 'one-page',
  edition: 1,
  name: 'One page',
  tiers: ['C'],
  isRetired: false,
  sections: [
    {
      key: 'profile',
      title: 'Why this customer',
      guidance: 'What it is to us, and what could become of it, in three sentences.',
      questions: [],
      weight: 15,
      tiers: [],
    },
    {
      key: 'people',
      title: 'Buying centers and relationships',
      guidance:
        'Which decisions are ahead, who takes part in them, how they stand to us, and whom nobody covers.',
      questions: ['Whom do we not know who can stop it?'],
      weight: 25,
      tiers: [],
    },
    {
      key: 'objectives',
      title: 'Objectives and actions',
      guidance: 'Three at most.',
      questions: ['What would have to be true at the end of the period to call it a success?'],
      weight: 45,
      tiers: [],
    },
    {
      key: 'metrics',
      title: 'Metrics of success',
      guidance: 'The few figures, agreed with the customer, by which both sides will know that it worked.',
      questions: [],
      weight: 15,
      tiers: [],
    },
  ],
  scorecard: [
    { key: 'current-relationship', title: 'Current relationship', points: 40 },
    { key: 'strategy-and-execution', title: 'Strategy and execution', points: 40 },
    { key: 'learned', title: 'What the team learned', points: 20 },
  ],
  health: [
    { part: 'completeness', weight: 25 },
    { part: 'freshness', weight: 15 },
    { part: 'actions', weight: 40 },
    { part: 'coverage', weight: 10 },
    { part: 'map', weight: 0 },
    { part: 'touch', weight: 10 },
  ],
}
