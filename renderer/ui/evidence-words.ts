import { ageOf, isOld, type Aging } from '#shared/domain/relationship/aging.ts'
import type { Certainty, Evidence } from '#shared/domain/relationship/evidence.ts'
import { useMemo } from 'react'
import { formatDay } from './format.ts'
import { wordsOf } from './words.ts'

export const useEvidenceWords = wordsOf('evidence', {
  none: 'Nobody has said what this rests on',
  'by-assumed': 'Assumed by {{source}}, {{day}}',
  'by-told': 'Told by {{source}}, {{day}}',
  'by-confirmed': 'Confirmed by {{source}}, {{day}}',
  'on-assumed': 'Assumed, {{day}}',
  'on-told': 'Told, {{day}}',
  'on-confirmed': 'Confirmed, {{day}}',
  'certainty-assumed': 'Assumed',
  'certainty-told': 'Told',
  'certainty-confirmed': 'Confirmed by the customer',
  daysAgo_one: '{{count}} day ago',
  daysAgo_other: '{{count}} days ago',
  monthsAgo_one: '{{count}} month ago',
  monthsAgo_other: '{{count}} months ago',
  yearsAgo_one: '{{count}} year ago',
  yearsAgo_other: '{{count}} years ago',
  today: 'today',
  old: 'older than its half-life',
  evidenceFor: 'Evidence for {{judgement}}',
  certainty: 'How we know',
  source: 'Who said so',
  day: 'Day',
  noDay: 'No day',
  confirmToday: 'Confirmed today',
  done: 'Done',
})

const daysPerMonth = 30.44

/** What a judgement rests on, as one says it. Example: `Told by Ann Meier, 3 May 2026 · 6 months ago`. */
export function useEvidence(aging: Aging) {
  const say = useEvidenceWords()
  return useMemo(() => {
    const sayAge = (evidence: Pick<Evidence, 'asOf'>): string => {
      const days = ageOf(evidence, aging)
      const months = Math.floor(days / daysPerMonth)
      if (days === 0) return say('today')
      if (days < 60) return say('daysAgo', { count: days })
      return months < 24
        ? say('monthsAgo', { count: months })
        : say('yearsAgo', { count: Math.floor(months / 12) })
    }
    const sayBasis = ({ certainty, source, asOf }: Evidence): string => {
      const day = formatDay(asOf)
      return source === '' ? say(`on-${certainty}`, { day }) : say(`by-${certainty}`, { source, day })
    }
    return {
      sayEvidence: (evidence: Evidence | null): string =>
        evidence === null ? say('none') : `${sayBasis(evidence)} · ${sayAge(evidence)}`,
      sayCertainty: (certainty: Certainty): string => say(`certainty-${certainty}`),
      isOld: (evidence: Evidence): boolean => isOld(evidence, aging),
    }
  }, [say, aging])
}
