import type { PlanTemplate } from '../template.ts'
import { fullScorecard, section } from './wording.ts'

/** Everything that is asked of the plan of a customer one cannot do without: the sections and the scorecard of DOMAIN’s account plan. */
export const strategicTemplate: PlanTemplate = {
  key: 'strategic-account',
  edition: 1,
  name: 'Strategic account',
  tiers: ['A', 'Strategic', 'Key'],
  isRetired: false,
  sections: [
    section('profile', 4),
    section('customer-market', 10),
    section('people', 15),
    section('current-business', 10),
    section('white-space', 10),
    section('competitors', 6),
    section('swot', 6),
    section('value-proposition', 8),
    section('objectives', 15),
    section('team', 4),
    section('investments', 4),
    section('risks', 4),
    section('metrics', 4),
    section('review-log', 0),
  ],
  scorecard: fullScorecard,
  health: [
    { part: 'completeness', weight: 20 },
    { part: 'freshness', weight: 15 },
    { part: 'actions', weight: 20 },
    { part: 'coverage', weight: 20 },
    { part: 'map', weight: 15 },
    { part: 'touch', weight: 10 },
  ],
}
