/** The things of the customer’s world, and what a plan keeps beside its texts, in the sentences of the history. */
export const worldThings = {
  'thing-world-card': 'the card “{{name}}” of the customer’s world',
  'thing-world-tie': 'the link from “{{name}}” to “{{other}}”',
  'thing-loyalty-proof': 'the proof of loyalty “{{name}}”',
  'thing-plan-risk': 'the risk “{{name}}” of {{within}}',
  'thing-plan-line': 'the line “{{name}}” of {{within}}',
  'thing-plan-copy': 'a copy of the plan {{name}}',
} as const

export const worldFields = {
  swot: 'place in strengths, weaknesses, opportunities and threats',
  worldCardId: 'card of the customer’s world',
  otherWorldCardId: 'card it leads to',
  rung: 'rung of the loyalty ladder',
  provedOn: 'day of the proof',
  likelihood: 'likelihood',
  effect: 'effect',
  sign: 'sign that it comes',
  answer: 'answer',
  part: 'heading',
  takenOn: 'day of the copy',
  content: 'what was reckoned',
} as const
