import { isCurrencyCode } from '#shared/kernel/money.ts'
import { accountStatuses, type AccountStatus } from '../account/model.ts'
import type { OpportunityState } from '../opportunity/model.ts'
import type { ExternalKind } from '../relationship/model.ts'
import type { Attitude, Influence } from '../relationship/judgement.ts'
import { folded } from './folded.ts'

/** How a file writes decimals: `1,234.56` with a point, `1.234,56` with a comma. The user says; it is never guessed. */
export const numberFormats = ['point', 'comma'] as const
export type NumberFormat = (typeof numberFormats)[number]

const spaceOrQuote = "'’ \u00a0\u202f"
const patterns: Readonly<Record<NumberFormat, RegExp>> = {
  point: numberPattern(',', '\\.'),
  comma: numberPattern('\\.', ','),
}

/**
 * Plain decimal text of a number as a file writes it, exactly: `(1,234.50)` is `-1234.50`, `6.0E7` is `60000000`, SAP's
 * `12-` is `-12`. Thousands may be parted by the other sign, by spaces or by apostrophes, in groups of three.
 * @returns `undefined` for anything else: other digits than 0-9, a currency sign, a number in the other format
 */
export function decimalOf(text: string, format: NumberFormat): string | undefined {
  const bracketed = /^\(([^-+]*)\)$/.exec(text)
  const parts = patterns[format].exec((bracketed?.[1] ?? text).trim().replace('\u2212', '-'))
  if (!parts) return undefined
  const { before, whole = '', fraction = '', exponent, after } = parts.groups!
  if (before && after) return undefined
  const isNegative = bracketed !== null || before === '-' || after === '-'
  const magnitude = shifted(whole.replace(/\D/g, ''), fraction, Number(exponent ?? 0))
  return isNegative ? `-${magnitude}` : magnitude
}

/** A whole number from 0, as in `12,500` or `12500.0`. */
export function countOf(text: string, format: NumberFormat): number | undefined {
  const whole = /^(-?\d+)(?:\.0*)?$/.exec(decimalOf(text, format) ?? '')
  const count = Number(whole?.[1] ?? NaN)
  return Number.isSafeInteger(count) && count >= 0 ? count + 0 : undefined
}

/** A currency code, small letters allowed. */
export function currencyOf(text: string): string | undefined {
  const code = text.toUpperCase()
  return isCurrencyCode(code) ? code : undefined
}

/** Lenient on purpose: what a mail server would refuse is not known here. */
export function isEmail(text: string): boolean {
  return /^\S+@\S+$/.test(text)
}

const statusWords = wordsOf<AccountStatus>([
  ...accountStatuses.map((status) => [status, [status]] as const),
  ['active', ['customer', 'client', 'aktiv', 'kunde', 'existing customer']],
  ['prospect', ['lead', 'prospective', 'interessent', 'potential', 'potential customer']],
  ['dormant', ['inactive', 'inaktiv', 'ruhend', 'on hold']],
  ['former', ['former customer', 'lost', 'churned', 'closed', 'ehemalig', 'verloren']],
])
const attitudeWords = wordsOf<Attitude>([
  [-2, ['-2', 'opponent', 'gegner']],
  [-1, ['-1', 'skeptic', 'sceptic', 'skeptiker']],
  [0, ['0', 'neutral']],
  [1, ['1', '+1', 'supporter', 'unterstutzer', 'befurworter']],
  [2, ['2', '+2', 'champion', 'sponsor', 'fursprecher']],
])
const influenceWords = wordsOf<Influence>([
  ['low', ['low', 'niedrig', 'gering', '1']],
  ['medium', ['medium', 'mittel', '2']],
  ['high', ['high', 'hoch', '3']],
])

const stateWords = wordsOf<OpportunityState>([
  ['open', ['open', 'offen', 'in progress']],
  ['won', ['won', 'closed won', 'closedwon', 'gewonnen', 'abgeschlossen - gewonnen']],
  [
    'lost',
    ['lost', 'closed lost', 'closedlost', 'verloren', 'canceled', 'cancelled', 'abgeschlossen - verloren'],
  ],
])

/** Whether an opportunity is open, won or lost, as a column of its own or the name of a stage says it. */
export function stateOf(text: string): OpportunityState | undefined {
  return stateWords.get(folded(text))
}

export function statusOf(text: string): AccountStatus | undefined {
  return statusWords.get(folded(text))
}

export function attitudeOf(text: string): Attitude | undefined {
  return attitudeWords.get(folded(text).replace('\u2212', '-'))
}

export function influenceOf(text: string): Influence | undefined {
  return influenceWords.get(folded(text))
}

const externalWords = wordsOf<ExternalKind>([
  ['consultant', ['consultant', 'adviser', 'advisor', 'berater', 'beraterin']],
  ['partner', ['partner', 'integrator']],
  ['distributor', ['distributor', 'reseller', 'dealer', 'handler', 'handlerin', 'wiederverkaufer']],
  ['other', ['other', 'external', 'extern', 'andere', 'yes', 'ja']],
])
const yesWords = wordsOf<boolean>([
  [true, ['yes', 'true', '1', 'x', 'ja', 'assistant', 'assistent', 'assistentin']],
  [false, ['no', 'false', '0', 'nein']],
])

/** As what somebody from outside is called in a file. */
export function externalKindOf(text: string): ExternalKind | undefined {
  return externalWords.get(folded(text))
}

/** What a file says with yes or no, or with a cross. */
export function isYes(text: string): boolean | undefined {
  return yesWords.get(folded(text))
}

/** Names that stand for "not judged": they state nothing. */
export function isUnknownWord(text: string): boolean {
  return ['unknown', 'unbekannt', 'not known', '?', 'n/a', '-'].includes(folded(text))
}

/** First and last name of a full name: parted at the comma (`Sánchez, Ken`), else at the last space. */
export function partsOfName(fullName: string): Readonly<{ firstName: string; lastName: string }> {
  const [last = '', first] = fullName.split(/,(.*)/s)
  if (first !== undefined) return { firstName: first.trim(), lastName: last.trim() }
  const gap = fullName.search(/\s\S*$/)
  return { firstName: fullName.slice(0, Math.max(gap, 0)).trim(), lastName: fullName.slice(gap + 1) }
}

function numberPattern(group: string, point: string): RegExp {
  const grouped = `\\d{1,3}(?<group>${group}|[${spaceOrQuote}])\\d{3}(?:\\k<group>\\d{3})*`
  return new RegExp(
    `^(?<before>[+-]?)(?<whole>${grouped}|\\d+)(?:${point}(?<fraction>\\d*))?(?:[eE](?<exponent>[+-]?\\d{1,2}))?(?<after>-?)$`,
  )
}

function shifted(whole: string, fraction: string, exponent: number): string {
  const point = whole.length + exponent
  const digits = (whole + fraction)
    .padEnd(point, '0')
    .padStart((whole + fraction).length - Math.min(point, 0), '0')
  const at = Math.max(point, 0)
  const rest = digits.slice(at)
  return (digits.slice(0, at) || '0') + (rest === '' ? '' : `.${rest}`)
}

function wordsOf<V>(entries: readonly (readonly [V, readonly string[]])[]): ReadonlyMap<string, V> {
  return new Map(entries.flatMap(([value, words]) => words.map((word) => [word, value] as const)))
}
