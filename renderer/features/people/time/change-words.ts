import { wordsOf } from '../../../ui/words.ts'

/** What became different on the map, in sentences. */
export const useChangeWords = wordsOf('map-change', {
  others_one: '{{count}} other',
  others_other: '{{count}} others',

  arrived: '{{person}} arrived, under {{manager}}.',
  arrivedAtTop: '{{person}} arrived, at the top.',
  left: '{{person}} left, from under {{manager}}.',
  leftFromTop: '{{person}} left, from the top.',
  moved: '{{person}} moved from under {{from}} to under {{to}}.',
  movedToTop: '{{person}} moved from under {{from}} to the top.',
  movedFromTop: '{{person}} moved from the top to under {{to}}.',

  attitude: '{{person}} turned from {{from}} to {{to}}.',
  attitudeKnown: 'The attitude of {{person}} is now known: {{to}}.',
  attitudeUnknown: 'The attitude of {{person}} is no longer known; it was {{from}}.',
  influenceRose: 'The influence of {{person}} rose from {{from}} to {{to}}.',
  influenceFell: 'The influence of {{person}} fell from {{from}} to {{to}}.',
  influenceKnown: 'The influence of {{person}} is now judged: {{to}}.',
  influenceUnknown: 'The influence of {{person}} is no longer judged; it was {{from}}.',

  renamed: '{{from}} is now named {{person}}.',
  retitled: '{{person}} went from {{from}} to {{to}}.',
  titled: '{{person}} is now {{to}}.',
  untitled: '{{person}} is no longer {{from}}.',

  assists: '{{person}} now assists the manager.',
  assistsNoMore: '{{person}} no longer assists the manager.',
  external: '{{person}} now stands outside the account, as {{as}}.',
  externalNoMore: '{{person}} is now employed at the account.',

  unitJoined: '{{unit}} came to the group; nobody was known there.',
  unitJoinedWith_one: '{{unit}} came to the group, with {{shown}} person: {{people}}.',
  unitJoinedWith_other: '{{unit}} came to the group, with {{shown}} people: {{people}}.',
  unitLeft: '{{unit}} left the group; nobody was known there.',
  unitLeftWith_one: '{{unit}} left the group, with {{shown}} person: {{people}}.',
  unitLeftWith_other: '{{unit}} left the group, with {{shown}} people: {{people}}.',

  placed_one: '{{shown}} person placed anew on the free map: {{people}}.',
  placed_other: '{{shown}} people placed anew on the free map: {{people}}.',
  unplaced_one: '{{shown}} person given back to the hierarchy on the free map: {{people}}.',
  unplaced_other: '{{shown}} people given back to the hierarchy on the free map: {{people}}.',

  coverGained: '{{member}} now covers {{person}}, as {{level}}.',
  coverLost: '{{member}} no longer covers {{person}}.',
  coverRose: '{{member}} rose with {{person}} from {{from}} to {{to}}.',
  coverFell: '{{member}} fell with {{person}} from {{from}} to {{to}}.',

  'new-influences': '{{from}} now influences {{to}}.',
  'new-ally': '{{from}} and {{to}} are now allies.',
  'new-conflict': '{{from}} and {{to}} are now in conflict.',
  'new-dotted-reporting': '{{from}} now reports, dotted, to {{to}}.',
  'new-former-colleagues': '{{from}} and {{to}} are now known as former colleagues.',
  'gone-influences': '{{from}} no longer influences {{to}}.',
  'gone-ally': '{{from}} and {{to}} are no longer allies.',
  'gone-conflict': '{{from}} and {{to}} are no longer in conflict.',
  'gone-dotted-reporting': '{{from}} no longer reports, dotted, to {{to}}.',
  'gone-former-colleagues': '{{from}} and {{to}} are no longer known as former colleagues.',
  lineKind: 'The line from {{from}} to {{to}} turned from {{before}} to {{after}}.',
  lineStrength: 'The line from {{from}} to {{to}} ({{kind}}) went from {{before}} to {{after}}.',
})

export type SayChange = ReturnType<typeof useChangeWords>
