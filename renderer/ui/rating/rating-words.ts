import { wordsOf } from '../words.ts'

export const useRatingWords = wordsOf('team-rating', {
  teamRating: 'Team rating',
  keyRating: 'Team rating: what each of us thinks, without seeing the others',
  'of-contacts': 'What each of us thinks of the people here',
  'of-members': 'How members stand in this buying center, and how much they count in it',
  'intro-contacts':
    'Several of us say how the people here stand and how much they count, each without seeing the others. Closing the rating shows where answers lie apart.',
  'intro-members':
    'Several of us say how the members stand in this decision and how much they count in it, each without seeing the others. Closing the rating shows where answers lie apart.',
  blind:
    'Answers of others are hidden by the program until the rating is closed. They are not encrypted: whoever opens the file with another program can read them.',
  'readOnly-contacts': 'No team rating has been made of this account.',
  'readOnly-members': 'No team rating has been made of this buying center.',
  close: 'Close',
  asked: 'Who is asked',
  noTeam: 'No team members yet. They are added in the settings.',
  until: 'Answers until',
  noDay: 'No day set',
  start: 'Start the rating',
  startAnother: 'Start another rating',
  startedOn: 'Started on {{day}}',
  openUntil: 'Open until {{day}}',
  overdue: 'Answers were asked for until {{day}}',
  closedOn: 'Closed on {{day}}',

  progress: 'Who has answered',
  rated: '{{name}}: {{shown}} of {{all}}',
  iAm: 'Answer as',
  chooseWho: 'Choose who you are, then answer. Only what this person answered is shown.',
  people: 'People to rate',
  keys: 'Arrow keys walk. 1 to 5 say the attitude, from opponent to champion, 0 that it is not known; L, M and H the influence.',
  answer: '{{name}}, {{attitude}}, influence {{influence}}',
  unanswered: '{{name}}, no answer yet',
  set: '{{name}}: {{answer}}',
  influenceAs: 'influence {{influence}}',

  closeRound: 'Close and show all answers',
  closeTitle: 'Close the team rating?',
  closeWhy_one:
    '{{count}} answer is shown to everybody, and nothing more can be answered. Undo opens the rating again, but what was seen is seen.',
  closeWhy_other:
    '{{count}} answers are shown to everybody, and nothing more can be answered. Undo opens the rating again, but what was seen is seen.',
  cancel: 'Cancel',
  remove: 'Remove this rating',

  results: 'Where answers lie apart',
  noAnswers: 'Nobody answered.',
  disputed: 'Disputed',
  agreed: 'Agreed',
  attitude: 'Attitude',
  influence: 'Influence',
  median: 'middle: {{value}}',
  apart_one: '{{count}} step apart',
  apart_other: '{{count}} steps apart',
  together: 'all alike',
  oneAnswer: 'one answer',
  unknownCount_one: '{{count}} does not know',
  unknownCount_other: '{{count}} do not know',
  nobodyKnows: 'Nobody knows.',
  takeOver: 'Take over',
  takeOverOf: 'Take the middle answers about {{name}} over',
  takenOver: 'As judged',
  source: 'Team rating',
})

export type SayRating = ReturnType<typeof useRatingWords>
