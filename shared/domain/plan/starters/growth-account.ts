import type { PlanTemplate } from '../template.ts'
import { section, shortScorecard } from './wording.ts'

/** For a customer that buys a little and could buy more: where it could, who decides about it, and what is done. */
export const growthTemplate: PlanTemplate = {
  key: 'growth-account',
  edition: 1,
  name: 'Growth account',
  tiers: ['B', 'Growth'],
  isRetired: false,
  sections: [
    section('profile', 4),
    section('people', 20),
    section('current-business', 10),
    section('white-space', 20),
    section('competitors', 6),
    section('value-proposition', 12),
    section('objectives', 24),
    section('risks', 4),
  ],
  scorecard: shortScorecard,
  health: [
    { part: 'completeness', weight: 20 },
    { part: 'freshness', weight: 15 },
    { part: 'actions', weight: 30 },
    { part: 'coverage', weight: 15 },
    { part: 'map', weight: 10 },
    { part: 'touch', weight: 10 },
  ],
}
