/** Reviews, in the sentences of the history. */
export const reviewThings = {
  'thing-review': 'the review “{{name}}”',
  'thing-agenda-item': 'a part of the agenda of the review “{{within}}”',
  'thing-review-point': '“{{name}}”, said in the review “{{within}}”',
  'thing-review-score': 'points of {{other}} for the plan {{name}} in the review “{{within}}”',
  'thing-review-rhythm': 'the rhythm of reviews of tier {{name}}',
} as const

export const reviewFields = {
  heldOn: 'day of the review',
  reviewId: 'review',
  scoresShownOn: 'day on which the scores were shown',
  criterion: 'line of the scorecard',
  points: 'points',
  planRiskId: 'risk of the plan',
} as const

export const reviewValues = {
  'state-held': 'held',
  'stage-begin': 'begin',
  'stage-end': 'end',
  'stage-present': 'present',
  'stage-clarify': 'clarify',
  'stage-challenge': 'challenge',
  'stage-recommend': 'recommend',
  'stage-decide': 'decide',
  'kind-decision': 'decision',
  'kind-action': 'action',
  'kind-question': 'question',
  'kind-vulnerability': 'vulnerability',
  'kind-note': 'note',
  'kind-check': 'something to check',
} as const
