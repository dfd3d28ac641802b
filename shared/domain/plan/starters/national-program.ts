import type { PlanTemplate } from '../template.ts'
import { fullScorecard, section } from './wording.ts'

/** A plan over the accounts of a group: what is the same for all of them, and what each does about it. */
export const nationalTemplate: PlanTemplate = {
  key: 'national-program',
  edition: 1,
  name: 'National program',
  tiers: [],
  isRetired: false,
  sections: [
    section('profile', 8, {
      title: 'The group and its money',
      guidance:
        'How the group is led, what is decided centrally and what in its units, how it earns its money.',
    }),
    {
      key: 'accounts',
      title: 'Accounts of the program',
      guidance:
        'Which units take part, what each is to bring, and who of us leads it there. The plans of the accounts stand below.',
      questions: ['Which unit is left out, and why?'],
      weight: 15,
      tiers: [],
    },
    section('customer-market', 8),
    section('people', 15, { title: 'The center and its people' }),
    section('value-proposition', 10, { title: 'What the program brings' }),
    section('objectives', 20, { title: 'Objectives of the program' }),
    section('team', 8, { title: 'Program team and sponsors' }),
    section('investments', 6),
    section('risks', 5),
    section('metrics', 5),
    section('review-log', 0),
  ],
  scorecard: fullScorecard,
  health: [
    { part: 'completeness', weight: 20 },
    { part: 'freshness', weight: 20 },
    { part: 'actions', weight: 30 },
    { part: 'coverage', weight: 15 },
    { part: 'map', weight: 10 },
    { part: 'touch', weight: 5 },
  ],
}
