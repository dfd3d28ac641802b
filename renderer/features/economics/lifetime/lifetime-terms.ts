import {
  marginConventions,
  usualMarginTerms,
  type MarginConvention,
  type MarginTerms,
} from '#shared/domain/economics/lifetime/margin-multiple.ts'

/** What the user says of the years to come; all of it stands in the address. */
export type LifetimeTerms = Readonly<{
  years: number
  discount: number
  retention: number
  growth: number
  convention: MarginConvention
  isForEver: boolean
}>

export function termsIn(params: URLSearchParams): LifetimeTerms {
  const numberIn = (name: string, usual: number, least: number, most: number): number => {
    const text = params.get(name)
    const value = Number(text)
    return text === null || text === '' || !Number.isFinite(value) || value < least || value > most
      ? usual
      : value
  }
  return {
    years: Math.round(numberIn('years', 3, 1, 20)),
    discount: numberIn('discount', 100 * usualMarginTerms.discount, 0, 100) / 100,
    retention: numberIn('retention', 100 * usualMarginTerms.retention, 0, 100) / 100,
    growth: numberIn('growth', 100 * usualMarginTerms.growth, -50, 50) / 100,
    convention: marginConventions.find((each) => each === params.get('first')) ?? usualMarginTerms.convention,
    isForEver: params.get('multiple') !== 'years',
  }
}

export function marginTerms({ years, isForEver, ...terms }: LifetimeTerms): MarginTerms {
  return { ...terms, years: isForEver ? null : years }
}
