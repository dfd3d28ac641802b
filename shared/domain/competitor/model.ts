import type { Id } from '#shared/kernel/id.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { BuyingCenterId } from '../buying-center/model.ts'
import type { EvidenceOn } from '../relationship/evidence.ts'
import type { ContactId } from '../relationship/model.ts'

export type CompetitorId = Id<'competitor'>
export type CenterCompetitorId = Id<'center-competitor'>

/** Somebody else from whom customers buy what we sell. */
export type Competitor = Readonly<{ id: CompetitorId; name: string; note: string; version: number }>

/** That a competitor is in the decision of a buying center. */
export type CenterCompetitor = Readonly<{
  id: CenterCompetitorId
  buyingCenterId: BuyingCenterId
  competitorId: CompetitorId
  note: string
  version: number
}>

/** How a contact stands to a competitor in a decision. Who is not known to stand anywhere has no such row: that is `unknown`. */
export const contactStandings = ['prefers', 'neutral', 'against'] as const
export type ContactStanding = (typeof contactStandings)[number]

export const standingJudgements = ['standing'] as const

export type CompetitorStanding = Readonly<{
  id: Id<'competitor-standing'>
  centerCompetitorId: CenterCompetitorId
  contactId: ContactId
  standing: ContactStanding
  evidence: EvidenceOn<(typeof standingJudgements)[number]>
  version: number
}>

/** The competitor that a name means: case, accents and spaces tell nobody apart. */
export function competitorNamed<C extends Pick<Competitor, 'name'>>(
  all: readonly C[],
  name: string,
): C | undefined {
  const wanted = fold(name)
  return all.find((each) => fold(each.name) === wanted)
}

type Named = Readonly<{ name: string }>

/**
 * The competitors of an opportunity after one of them is called otherwise. Where the new name stands there already, that entry stays
 * and the other goes, with its note behind the note of the one that stays.
 */
export function renamedAmong<C extends Named & Readonly<{ note: string }>>(
  list: readonly C[],
  before: string,
  after: string,
): readonly C[] {
  const kept = list.find(({ name }) => fold(name) === fold(after))
  const isOther = fold(before) !== fold(after)
  if (!kept || !isOther)
    return list.map((each) => (fold(each.name) === fold(before) ? { ...each, name: after } : each))
  const going = list.filter(({ name }) => fold(name) === fold(before))
  const note = [kept.note, ...going.map((each) => each.note)].filter(Boolean).join('\n')
  return list.flatMap((each) => {
    if (fold(each.name) === fold(before)) return []
    return each === kept ? [{ ...each, note }] : [each]
  })
}
