import {
  changesOfTerms,
  singleTerms,
  termsOfChanges,
  type TermsChange,
} from '#shared/domain/economics/terms-scenario.ts'
import { isSameTerms, type Terms } from '#shared/domain/economics/what-if.ts'
import type { SetParams } from '../../../ui/use-params-set.ts'

/** Shares that one types in percent, as they stand in the address. */
export const shareKeys = ['price', 'discount', 'volume', 'freight', 'service'] as const
export type ShareKey = (typeof shareKeys)[number]

const param = 'terms'

/**
 * Terms as they stand in the address: `price:0.02 minimum:5000000 mix.Fillers:-0.1 act.visits:0.2`. What can't be read is left out.
 */
export function termsIn(params: URLSearchParams): Terms {
  const changes: TermsChange[] = []
  for (const part of (params.get(param) ?? '').split(' ')) {
    const at = part.lastIndexOf(':')
    const value = Number(part.slice(at + 1))
    const key = at > 0 ? decoded(part.slice(0, at)) : undefined
    if (key === undefined || part.slice(at + 1) === '' || !Number.isFinite(value)) continue
    const several = severalOf.find(([, start]) => key.startsWith(start))
    const term = singleTerms.find((kind) => kind === key)
    if (several) changes.push({ term: several[0], of: key.slice(several[1].length), value })
    else if (term) changes.push({ term, of: null, value })
  }
  return termsOfChanges(changes)
}

/** What there is several of, and how each begins in the address. */
const severalOf = [
  ['line', 'mix.'],
  ['activity', 'act.'],
] as const

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
  const text = changesOfTerms(terms)
    .map(({ term, of, value }) => {
      const start = severalOf.find(([kind]) => kind === term)?.[1]
      return `${encodeURIComponent(start === undefined ? term : `${start}${of ?? ''}`)}:${value}`
    })
    .join(' ')
  set({ [param]: isSameTerms(terms) ? 'same' : text })
}

export function isWhatIf(params: URLSearchParams): boolean {
  return params.has(param)
}

export const closed = { [param]: null }
