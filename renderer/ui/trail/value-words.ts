import { channelNames } from '../channel-words.ts'
import type { TrailChange, TrailValue } from '#shared/contract/trail.ts'
import { isCalendarDay } from '#shared/kernel/calendar-day.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import { useMemo } from 'react'
import { formatCount, formatDay, formatList, formatMoney } from '../format.ts'
import { useJudgements } from '../judgement-choices.tsx'
import { wordsOf } from '../words.ts'
import { economicsValues } from './economics-trail-words.ts'
import { partFields, sayParts } from './parts-said.ts'
import { reviewValues } from './review-trail-words.ts'
import { useTrailCatalog } from './trail-words.ts'

const values = {
  ...economicsValues,
  ...reviewValues,
  'status-active': 'active',
  'status-prospect': 'prospect',
  'status-dormant': 'dormant',
  'status-former': 'former',
  'status-new': 'new',
  'status-working': 'working',
  'status-qualified': 'qualified',
  'status-converted': 'converted',
  'status-disqualified': 'disqualified',
  'source-referral': 'referral',
  'source-call-center': 'call center',
  'decisionRole-initiator': 'initiator',
  'decisionRole-user': 'user',
  'decisionRole-influencer': 'influencer',
  'decisionRole-decider': 'decider',
  'decisionRole-buyer': 'buyer',
  'decisionRole-gatekeeper': 'gatekeeper',
  'state-draft': 'draft',
  'state-in-review': 'in review',
  'state-approved': 'approved',
  'state-active': 'active',
  'state-closed': 'closed',
  'state-open': 'open',
  'state-in-progress': 'in progress',
  'state-done': 'done',
  'state-dropped': 'dropped',
  'recurs-weekly': 'weekly',
  'recurs-monthly': 'monthly',
  'recurs-quarterly': 'quarterly',
  'decision-proposed': 'proposed',
  'decision-agreed': 'agreed',
  'decision-declined': 'declined',
  'kind-invest': 'investment',
  'kind-stop': 'something that stops',
  'source-by-hand': 'written by hand',
  'source-open-pipeline': 'open pipeline',
  'source-map-status': 'map status',
  'level-vendor': 'vendor',
  'level-credible-source': 'credible source',
  'level-problem-solver': 'problem solver',
  'level-trusted-adviser': 'trusted adviser',
  'kind-influences': 'influences',
  'kind-ally': 'ally',
  'kind-conflict': 'conflict',
  'kind-dotted-reporting': 'dotted reporting',
  'kind-former-colleagues': 'former colleagues',
  'roles-initiator': 'initiator',
  'roles-user': 'user',
  'roles-influencer': 'influencer',
  'roles-decider': 'decider',
  'roles-buyer': 'buyer',
  'roles-gatekeeper': 'gatekeeper',
  'roles-economic': 'economic',
  'roles-technical': 'technical',
  'roles-user-influence': 'user',
  'roles-coach': 'coach',
  'meanings-initiator': 'initiates',
  'meanings-user': 'uses',
  'meanings-influencer': 'influences',
  'meanings-decider': 'decides',
  'meanings-buyer': 'buys',
  'meanings-gatekeeper': 'guards the door',
  'meanings-other': 'something else',
  'kind-tangible-financial': 'tangible financial',
  'kind-non-tangible-financial': 'non-tangible financial',
  'kind-tangible-non-financial': 'tangible non-financial',
  'kind-non-tangible-non-financial': 'non-tangible non-financial',
  'state-won': 'won',
  'state-lost': 'lost',
  'responseMode-growth': 'growth',
  'responseMode-trouble': 'trouble',
  'responseMode-even-keel': 'even keel',
  'responseMode-overconfident': 'overconfident',
  'orientation-price': 'price',
  'orientation-performance': 'performance',
  'orientation-relationship': 'relationship',
  'orientation-risk': 'risk',
  'orientation-innovation': 'innovation',
  'externalKind-consultant': 'consultant',
  'externalKind-partner': 'partner',
  'externalKind-distributor': 'distributor',
  'externalKind-other': 'other',
  'certainty-assumed': 'assumed',
  'certainty-told': 'told',
  'certainty-confirmed': 'confirmed',
  question: 'a question about {{object}}',
  questionInSql: 'a question in SQL',
  evidence: '{{certainty}} by {{source}}, {{day}}',
  evidenceUnsourced: '{{certainty}}, {{day}}',
  evidenceHeard: 'heard of “{{heard}}” ({{rest}})',
  ...channelNames,
  'state-planned': 'planned',
  'state-running': 'running',
  'aimMeasure-responses': 'responses',
  'aimMeasure-opportunities': 'influenced opportunities',
  'aimMeasure-won': 'won amount',
  'origin-view': 'picked by the view',
  'origin-hand': 'by hand',
  'kind-opened': 'opened',
  'kind-answered': 'answered',
  'kind-came': 'came',
  'kind-asked-for-offer': 'asked for an offer',
  'kind-declined': 'declined',
  'kind-goal': 'goal',
  'kind-pressure-inside': 'pressure from inside',
  'kind-pressure-outside': 'pressure from outside',
  'kind-initiative': 'initiative',
  'kind-obstacle': 'obstacle',
  'kind-answer': 'our answer',
  'swot-strength': 'strength',
  'swot-weakness': 'weakness',
  'swot-opportunity': 'opportunity',
  'swot-threat': 'threat',
  'part-strength': 'strength',
  'part-weakness': 'weakness',
  'part-opportunity': 'opportunity',
  'part-threat': 'threat',
  'part-we-bring': 'what we bring',
  'part-they-gain': 'how they gain',
  'part-we-gain': 'what we gain in return',
  'reason-review': 'review',
  'reason-approval': 'approval',
  'reason-closing': 'closing',
  'rung-grows': 'grows the relationship',
  'rung-speaks-for-us': 'speaks for us',
  'rung-resists': 'resists competitors',
  'rung-pays-premium': 'pays a premium',
  'rung-develops': 'develops products with us',
  'rung-invests': 'invests in us',
} as const

const useValues = wordsOf('trail-values', values)
const levels = new Set(['currentLevel', 'targetLevel'])
const references = new Set(['contactIds', 'teamMemberIds', 'needIds'])

export type SayValue = (change: Pick<TrailChange, 'currency'>, field: string, value: TrailValue) => string

/** A stored value as one reads it: words for what is chosen, money with its currency, days, names. */
export function useTrailValues(): SayValue {
  const say = useValues()
  const sayTrail = useTrailCatalog()
  const { sayAttitude, sayInfluence } = useJudgements()
  return useMemo(() => {
    const sayOne = (field: string, value: string): string => {
      const key = `${levels.has(field) ? 'level' : field}-${value}`
      return Object.hasOwn(values, key) ? say(key as keyof typeof values) : value
    }
    const sayEvidence = ([certainty = '', source = '', day = '', heard]: readonly string[]): string => {
      const facts = {
        certainty: sayOne('certainty', certainty),
        source,
        day: isCalendarDay(day) ? formatDay(day) : day,
      }
      const rest = say(source === '' ? 'evidenceUnsourced' : 'evidence', facts)
      return heard === undefined ? rest : say('evidenceHeard', { heard, rest })
    }
    return (change, field, value) => {
      if (field === 'attitude') return sayAttitude(value as never).toLowerCase()
      if (field === 'influence') return sayInfluence(value as never).toLowerCase()
      if (value === null || value === '')
        return sayTrail(value === '' && field.endsWith('Id') ? 'unknown' : 'nothing')
      if (typeof value === 'boolean') return sayTrail(value ? 'yes' : 'no')
      if (typeof value === 'number')
        return field.endsWith('Minor') && change.currency !== null
          ? formatMoney(value, change.currency, minorDigits(change.currency))
          : formatCount(value)
      if (typeof value !== 'string') {
        if (value.length === 0) return sayTrail('nothing')
        if (field.startsWith('evidence-')) return sayEvidence(value)
        if (partFields.has(field)) return sayParts(value, change.currency)
        return formatList(
          value.map((each) => (references.has(field) ? each || sayTrail('unknown') : sayOne(field, each))),
        )
      }
      if (field === 'question')
        return value.startsWith('{"sql":')
          ? say('questionInSql')
          : say('question', { object: objectOf(value) })
      return /On$|^asOf$/.test(field) && isCalendarDay(value) ? formatDay(value) : sayOne(field, value)
    }
  }, [say, sayTrail, sayAttitude, sayInfluence])
}

/** What a saved question is about, as its JSON says. */
function objectOf(question: string): string {
  return (/"object":"([a-z-]+)"/.exec(question)?.[1] ?? '').replaceAll('-', ' ')
}
