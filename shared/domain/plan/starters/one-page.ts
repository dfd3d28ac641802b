import type { PlanTemplate } from '../template.ts'
import { section, shortScorecard } from './wording.ts'

/** What fits on one page: why, who, what, and how one will know. */
export const onePageTemplate: PlanTemplate = {
  key: 'one-page',
  edition: 1,
  name: 'One page',
  tiers: ['C'],
  isRetired: false,
  sections: [
    section('profile', 15, {
      title: 'Why this customer',
      guidance: 'What it is to us, and what could become of it, in three sentences.',
      questions: [],
    }),
    section('people', 25, { questions: ['Whom do we not know who can stop it?'] }),
    section('objectives', 45, {
      title: 'Objectives and actions',
      guidance: 'Three at most.',
      questions: ['What would have to be true at the end of the period to call it a success?'],
    }),
    section('metrics', 15, { questions: [] }),
  ],
  scorecard: shortScorecard,
  health: [
    { part: 'completeness', weight: 25 },
    { part: 'freshness', weight: 15 },
    { part: 'actions', weight: 40 },
    { part: 'coverage', weight: 10 },
    { part: 'map', weight: 0 },
    { part: 'touch', weight: 10 },
  ],
}
