import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { AccountId } from '../account/model.ts'

export type LoyaltyProofId = Id<'loyalty-proof'>

/** The rungs of the loyalty ladder, the lowest first. Source: Narayandas 2005. */
export const loyaltyRungs = [
  'grows',
  'speaks-for-us',
  'resists',
  'pays-premium',
  'develops',
  'invests',
] as const
export type LoyaltyRung = (typeof loyaltyRungs)[number]

/** Something that happened on a day and shows that an account stands on a rung. */
export type LoyaltyProof = Readonly<{
  id: LoyaltyProofId
  accountId: AccountId
  rung: LoyaltyRung
  provedOn: CalendarDay
  title: string
  version: number
}>

/** A rung with its proofs, the latest first. `isReached` where it and all below it are proved. */
export type StandingRung = Readonly<{
  rung: LoyaltyRung
  proofs: readonly LoyaltyProof[]
  isReached: boolean
}>

/** How many rungs an account has climbed: up to the highest without a gap below it, 0 to 6. Source: Narayandas 2005. */
export function loyaltyLevel(proofs: readonly Pick<LoyaltyProof, 'rung'>[]): number {
  const proved = new Set(proofs.map(({ rung }) => rung))
  const gap = loyaltyRungs.findIndex((rung) => !proved.has(rung))
  return gap === -1 ? loyaltyRungs.length : gap
}

/** All rungs, the lowest first. */
export function loyaltyLadder(proofs: readonly LoyaltyProof[]): readonly StandingRung[] {
  const level = loyaltyLevel(proofs)
  return loyaltyRungs.map((rung, at) => ({
    rung,
    proofs: proofs
      .filter((proof) => proof.rung === rung)
      .toSorted((one, other) => other.provedOn.localeCompare(one.provedOn) || one.id.localeCompare(other.id)),
    isReached: at < level,
  }))
}
