import { wordsOf } from '../../../ui/words.ts'

export const useCoachRulesWords = wordsOf('coachRules', {
  how: 'The coach looks at each account and its plan by these rules and says what it finds on the plan, the heaviest first. A rule that is off says nothing.',
  table: 'Rules of the coach',
  isOn: 'On',
  rule: 'Rule',
  threshold: 'Threshold',
  weight: 'Weight',
  onOf: 'On: {{rule}}',
  thresholdOf: 'Threshold: {{rule}}',
  weightOf: 'Weight: {{rule}}',
  days: 'days',
  percent: '%',
  wrongThreshold: 'A threshold is a whole number from 0 to 3,650.',
  wrongWeight: 'A weight is a whole number from 0 to 1,000.',
})
