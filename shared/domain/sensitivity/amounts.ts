/** An amount of money in a text, from letter to letter. */
export type Amount = Readonly<{ from: number; to: number; currency: string; value: number }>

const sign = String.raw`(?:€|\$|£|¥|\b(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|JPY|CNY|euros?|dollars?)\b)`
const figure = String.raw`\d[\d.,'’\u00a0\u202f ]*`
const scale = String.raw`(?:thousand|million|billion|tsd\.?|mio\.?|bn|mn|k|m)`
const amount = new RegExp(
  String.raw`(?<sign>${sign})\s?(?<figure>${figure})(?:${scale}\b)?|(?<figureFirst>${figure})\s?(?:${scale})?\s?(?<signLast>${sign})`,
  'giu',
)
const scales: readonly (readonly [RegExp, number])[] = [
  [/(?:thousand|tsd|k)/iu, 1e3],
  [/(?:billion|bn)/iu, 1e9],
  [/(?:million|mio|mn|m)/iu, 1e6],
]
const currencies: Readonly<Record<string, string>> = {
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  $: 'USD',
  DOLLAR: 'USD',
  DOLLARS: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
}

/** The amounts of money that a text names: `€ 40k`, `40.000 EUR` and `40,000 euros` are the same. */
export function amountsIn(text: string): readonly Amount[] {
  return [...text.matchAll(amount)].map((match) => {
    const { sign: first, signLast = '', figure: after, figureFirst = '' } = match.groups ?? {}
    const written = (first ?? signLast).toUpperCase()
    const digits = after ?? figureFirst
    const beside = match[0].replace(first ?? signLast, '').replace(digits, '')
    const times = scales.find(([word]) => word.test(beside))?.[1] ?? 1
    return {
      from: match.index,
      to: match.index + match[0].length,
      currency: currencies[written] ?? written,
      value: numberIn(digits, times > 1) * times,
    }
  })
}

/** Points and commas part thousands where three digits follow each; the last of them parts decimals where not, or a scale follows. */
function numberIn(digits: string, isScaled: boolean): number {
  const bare = digits.replaceAll(/['’\u00a0\u202f ]/gu, '').replace(/[.,]+$/u, '')
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','))
  if (last < 0) return Number(bare)
  const marks = bare.replaceAll(/\d/gu, '')
  const isDecimal =
    new Set(marks).size > 1 || bare.length - last - 1 !== 3 || (isScaled && marks.length === 1)
  const whole = (isDecimal ? bare.slice(0, last) : bare).replaceAll(/[.,]/gu, '')
  return Number(isDecimal ? `${whole}.${bare.slice(last + 1)}` : whole)
}
