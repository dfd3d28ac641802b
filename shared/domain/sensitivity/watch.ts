import { fold } from '#shared/kernel/fold.ts'
import { amountsIn, type Amount } from './amounts.ts'
import {
  attitudeOfPeople,
  attitudeWords,
  confidentialWords,
  legalForms,
  marginWords,
} from './watched-words.ts'

/** Why a sentence of a field that the customer may see does not leave. */
export const findingReasons = [
  'competitor',
  'own-word',
  'confidential-name',
  'margin',
  'money',
  'attitude',
  'private-note',
  'confidential',
] as const
export type FindingReason = (typeof findingReasons)[number]

/** What must not be in any text that leaves. */
export type Watched = Readonly<{
  competitors: readonly string[]
  /** Names of things of ours that the customer does not know: opportunities, campaigns. */
  names: readonly string[]
  /** Words that the workspace watches itself. */
  words: readonly string[]
  /** The customer's people, of whom attitude words are not said. */
  people: readonly string[]
  /** Texts that stay: who repeats several words of one in a row quotes it, and amounts in them are ours. */
  secrets: readonly string[]
  /** Texts of what the customer earns and wants to earn, as far as they leave: the amounts in them are theirs. */
  theirGains: readonly string[]
  /** Amounts of ours that are kept as figures, in whole units of any currency. */
  ourAmounts: readonly number[]
}>

/** Something in a text that must not leave, from letter to letter. */
export type Finding = Readonly<{ from: number; to: number; reason: FindingReason }>

type Word = Readonly<{ folded: string; from: number; to: number }>
type Phrase = readonly string[]

/** Answers what of a text must not leave. */
export type Watch = (text: string) => readonly Finding[]

/** So many words in a row are a quotation and no chance. */
const quotedWords = 5

/** Makes the lists ready once for any number of texts. */
export function createWatch(watched: Watched): Watch {
  const phrases: readonly (readonly [FindingReason, readonly Phrase[]])[] = [
    ['competitor', phrasesOf(watched.competitors)],
    ['own-word', phrasesOf(watched.words)],
    ['confidential-name', phrasesOf(watched.names).filter((phrase) => phrase.join('').length >= 4)],
    ['margin', phrasesOf(marginWords)],
    ['attitude', phrasesOf(attitudeWords)],
    ['confidential', phrasesOf(confidentialWords)],
  ]
  const ofPeople = phrasesOf(attitudeOfPeople)
  const people = phrasesOf(watched.people)
  const quotations = new Set(watched.secrets.flatMap((secret) => runsOf(wordsOf(secret)).map(keyOf)))

  const isTheirs = theirMoney(watched)

  return (text) => {
    const words = wordsOf(text)
    const named = found(words, people, 'attitude').length > 0
    return [
      ...phrases.flatMap(([reason, each]) => found(words, each, reason)),
      ...(named ? found(words, ofPeople, 'attitude') : []),
      ...amountsIn(text)
        .filter((amount) => !isTheirs(amount))
        .map(({ from, to }): Finding => ({ from, to, reason: 'money' })),
      ...runsOf(words).flatMap((run): readonly Finding[] => {
        const [first, last] = [run[0], run.at(-1)]
        return first && last && quotations.has(keyOf(run))
          ? [{ from: first.from, to: last.to, reason: 'private-note' }]
          : []
      }),
    ]
  }
}

/** One rule for every text: an amount may be told where the customer's own gains or goals say the same, and nothing of ours does. */
function theirMoney({ theirGains, secrets, ourAmounts }: Watched): (amount: Amount) => boolean {
  const keyOf = ({ currency, value }: Amount): string => `${value} ${currency}`
  const keysIn = (texts: readonly string[]) => new Set(texts.flatMap((text) => amountsIn(text).map(keyOf)))
  const [theirs, ours, figures] = [keysIn(theirGains), keysIn(secrets), new Set(ourAmounts)]
  return (amount) => theirs.has(keyOf(amount)) && !ours.has(keyOf(amount)) && !figures.has(amount.value)
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap((match) => {
    const folded = fold(match[0])
    return folded === '' ? [] : [{ folded, from: match.index, to: match.index + match[0].length }]
  })
}

/** Names as words, without the legal form at their end: who writes of a firm seldom writes it. */
function phrasesOf(names: readonly string[]): readonly Phrase[] {
  return names.flatMap((name) => {
    const words = wordsOf(name).map(({ folded }) => folded)
    let end = words.length
    while (end > 1 && legalForms.has(words[end - 1] ?? '')) end -= 1
    return end === 0 ? [] : [words.slice(0, end)]
  })
}

function found(
  words: readonly Word[],
  phrases: readonly Phrase[],
  reason: FindingReason,
): readonly Finding[] {
  const byFirst = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const start = (phrase[0] ?? '').slice(0, 1)
    byFirst.set(start, [...(byFirst.get(start) ?? []), phrase])
  }
  return words.flatMap((word, at) =>
    (byFirst.get(word.folded.slice(0, 1)) ?? []).flatMap((phrase): readonly Finding[] => {
      const last = words[at + phrase.length - 1]
      const isThere = phrase.every((part, place) => isForm(words[at + place]?.folded ?? '', part))
      return last && isThere ? [{ from: word.from, to: last.to, reason }] : []
    }),
  )
}

/** A word, with the ending of many or of whose it is; of a longer name also what is compounded with it. */
function isForm(word: string, part: string): boolean {
  if (word === part || word === `${part}s` || word === `${part}es`) return true
  return part.length >= 5 && word.startsWith(part)
}

function runsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  return words.slice(quotedWords - 1).map((_word, at) => words.slice(at, at + quotedWords))
}

function keyOf(run: readonly Word[]): string {
  return run.map(({ folded }) => folded).join(' ')
}
