import type { Gap } from '#shared/domain/buying-center/gaps.ts'
import type { MemberInView } from '#shared/domain/buying-center/model.ts'
import type { TrafficLight } from '#shared/domain/buying-center/traffic-light.ts'
import { useMemo } from 'react'
import { sayGaps, sentenceOf, type GapLine } from './say-gap.ts'
import { sayLightReason } from './say-light.ts'
import { wordsOf } from './words.ts'

const useWords = wordsOf('gaps', {
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  redNoMembers: 'Nobody is in this buying center yet.',
  redNoKeyPlayer: 'No key player: nobody decides and nobody has high influence.',
  redNobodySupports_one: 'The only key player does not support us: {{names}}.',
  redNobodySupports_other: 'None of the {{count}} key players supports us: {{names}}.',
  amberNoDecider_one: '{{names}} supports us, but nobody is named as decider.',
  amberNoDecider_other: '{{names}} support us, but nobody is named as decider.',
  amberDecider_one: '{{names}} supports us; {{deciders}} decides and does not yet.',
  amberDecider_other: '{{names}} support us; {{deciders}} decides and does not yet.',
  amberDeciders_one: '{{names}} supports us; {{deciders}} decide and do not yet.',
  amberDeciders_other: '{{names}} support us; {{deciders}} decide and do not yet.',
  greenAlone_one: '{{deciders}} decides and supports us.',
  greenAlone_other: '{{deciders}} decide and support us.',
  greenWith_one: '{{deciders}} decides and supports us; so does {{others}}.',
  greenWith_other: '{{deciders}} decides and supports us; so do {{others}}.',
  greenSeveralWith_one: '{{deciders}} decide and support us; so does {{others}}.',
  greenSeveralWith_other: '{{deciders}} decide and support us; so do {{others}}.',

  noDecider: 'Nobody is named as decider.',
  noDeciderStep: 'Ask who has the last word and mark that person; a post without a name will do for now.',
  noGatekeeper: 'No gatekeeper is known.',
  noGatekeeperStep: 'Ask who lets suppliers in and passes information on.',
  'placeholder-initiator': 'The initiator is a post without a name: {{name}}.',
  'placeholder-user': 'The user is a post without a name: {{name}}.',
  'placeholder-influencer': 'The influencer is a post without a name: {{name}}.',
  'placeholder-decider': 'The decider is a post without a name: {{name}}.',
  'placeholder-buyer': 'The buyer is a post without a name: {{name}}.',
  'placeholder-gatekeeper': 'The gatekeeper is a post without a name: {{name}}.',
  placeholderStep: 'Find out who holds the post, or who will.',
  allUnknown_one: 'The attitude of the only member is not known.',
  allUnknown_other: 'The attitude of all {{count}} members is not known.',
  lonelyDeciders_one:
    '{{deciders}} decides for us, but most other key players do not support us: {{others}}.',
  lonelyDeciders_other:
    '{{deciders}} decide for us, but most other key players do not support us: {{others}}.',
  notKnown: '{{name}} (not known)',
  nobodySupports: 'Nobody supports us, and nobody is against us.',
  onlyOpponents_one: 'Nobody supports us; {{opponents}} is against us.',
  onlyOpponents_other: 'Nobody supports us; {{opponents}} are against us.',
  evenBalance: 'As many support us ({{supporters}}) as are against us ({{opponents}}).',
  moreOpponents: 'More are against us ({{opponents}}) than support us ({{supporters}}).',
  nobodyOpposed: 'Nobody is marked as skeptic or opponent.',
  nobodyOpposedStep: 'Ask: who would rather buy elsewhere?',
  oneForAll: '{{names}} holds every role.',
  oneForAllStep: 'Ask {{names}} who else has to agree.',
  evenKeel_one: '{{names}} decides and sees no reason to change (even keel).',
  evenKeel_other: '{{names}} decide and see no reason to change (even keel).',
  evenKeelStep: 'Show in their own figures what it costs to leave things as they are.',
  overconfident_one: '{{names}} decides and thinks that things go better than needed (overconfident).',
  overconfident_other: '{{names}} decide and think that things go better than needed (overconfident).',
  overconfidentStep: 'Bring facts from people they trust; before that, no offer moves them.',
  noCover: 'None of us covers {{names}}.',
  noCoverStep_one: 'Give {{names}} to a colleague.',
  noCoverStep_other: 'Give each of them to a colleague.',
  singleCover_one: 'Only one of us covers {{names}}.',
  singleCover_other: 'Only one of us each covers {{names}}.',
  singleCoverStep_one: 'Introduce a second colleague to {{names}}.',
  singleCoverStep_other: 'Introduce a second colleague to each of them.',
  noRole_one: '{{names}} has no role.',
  noRole_other: '{{names}} have no role.',
  noRoleStep_one: 'Mark what {{names}} does in this decision, or take them out.',
  noRoleStep_other: 'Mark what each does in this decision, or take them out.',
  winNeutral: 'Win {{name}}, who is neutral.',
  askUnknown: 'Find out where {{name}} stands.',
  turnSkeptic: 'Take up the doubts of {{name}}.',
  addSupporter: 'Bring in somebody who gains from our offer.',
})

/** Says one of the sentences about a buying center. */
export type SayGapWord = ReturnType<typeof useWords>

/** The sentences for what is missing in a buying center and for why its light is as it is. */
export function useGapWords() {
  const say = useWords()
  return useMemo(
    () => ({
      sayLight: (light: TrafficLight): string => say(light.light),
      sayLightReason: (light: TrafficLight): string => sayLightReason(say, light),
      /** One gap as a sentence, without what to do. */
      sayGap: (gap: Gap): string => sentenceOf(say, gap),
      /** All gaps in their order, each with the step that would change it. */
      sayGaps: (gaps: readonly Gap[], members: readonly MemberInView[]): readonly GapLine[] =>
        sayGaps(say, gaps, members),
    }),
    [say],
  )
}
