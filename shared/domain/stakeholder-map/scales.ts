import type { Attitude, Influence } from '../relationship/judgement.ts'

/** Influence as maps write it: H, M, L, in words, as 1 to 3; `null` where it is none of these. */
export function influenceOf(text: string): Influence | null {
  const plain = text.trim().toLowerCase()
  if (/^(h|hi|high|3|strong)$/.test(plain)) return 'high'
  if (/^(m|med|medium|mid|2)$/.test(plain)) return 'medium'
  return /^(l|lo|low|1|weak)$/.test(plain) ? 'low' : null
}

/** Attitude as maps write it: `++` to `--`, as -2 to 2, or in words; `null` where it is none of these. */
export function attitudeOf(text: string): Attitude | null {
  const plain = text.trim().toLowerCase()
  if (/^(\+\+|\+?2|champion)$/.test(plain)) return 2
  if (/^(\+|\+?1|positive|pro|for|supporter|supportive)$/.test(plain)) return 1
  if (/^(0|=|o|neutral|\+\/-)$/.test(plain)) return 0
  if (/^([-–−]|[-–−]1|negative|con|against|skeptic|sceptic|skeptical)$/.test(plain)) return -1
  return /^([-–−]{2}|[-–−]2|opponent|hostile|detractor)$/.test(plain) ? -2 : null
}
