import { isSameTerms, sameTerms, type Terms } from '#shared/domain/economics/what-if.ts'
import type { SetParams } from '../../../ui/use-params-set.ts'

/** Shares that one types in percent, as they stand in the address. */
export const shareKeys = ['price', 'discount', 'volume', 'freight', 'service'] as const
export type ShareKey = (typeof shareKeys)[number]

const param = 'terms'

/** Terms as they stand in the address: `price:0.02 minimum:5000000 mix.Fillers:-0.1`. What can't be read is left out. */
export function termsIn(params: URLSearchParams): Terms {
  const parts = new Map<string, number>()
  for (const part of (params.get(param) ?? '').split(' ')) {
    const at = part.lastIndexOf(':')
    const value = Number(part.slice(at + 1))
    const key = at > 0 ? decoded(part.slice(0, at)) : undefined
    if (key !== undefined && part.slice(at + 1) !== '' && Number.isFinite(value)) parts.set(key, value)
  }
  const shares = Object.fromEntries(
    shareKeys.map((key) => [key, Math.max(-1, parts.get(key) ?? 0)]),
  ) as Record<ShareKey, number>
  return {
    ...sameTerms,
    ...shares,
    minimumOrderE4: parts.get('minimum') ?? null,
    paymentDays: parts.get('days') ?? null,
    mix: new Map(
      [...parts].flatMap(([key, value]) => (key.startsWith('mix.') ? [[key.slice(4), value]] : [])),
    ),
  }
}

/** `undefined` where somebody has written something else into the address. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** Puts terms into the address; those that change nothing leave it as an open what-if. */
export function putTerms(set: SetParams, terms: Terms): void {
  const { minimumOrderE4, paymentDays, mix } = terms
  const parts: [string, number | null][] = [
    ...shareKeys.map((key): [string, number | null] => [key, terms[key] || null]),
    ['minimum', minimumOrderE4],
    ['days', paymentDays],
    ...[...mix].map(([line, share]): [string, number | null] => [`mix.${line}`, share || null]),
  ]
  const text = parts
    .flatMap(([key, value]) => (value === null ? [] : [`${encodeURIComponent(key)}:${value}`]))
    .join(' ')
  set({ [param]: isSameTerms(terms) ? 'same' : text })
}

export function isWhatIf(params: URLSearchParams): boolean {
  return params.has(param)
}

export const closed = { [param]: null }
