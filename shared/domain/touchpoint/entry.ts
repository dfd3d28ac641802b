import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { fold } from '#shared/kernel/fold.ts'
import { readDay, type ReadDay } from './entry-days.ts'
import { namedAt, wordsOfName, type EntryPeople, type EntryPerson } from './entry-people.ts'
import { partsOf, type EntryOutcome } from './entry-parts.ts'
import { tagOf, type EntryToken } from './entry-token.ts'
import type { TouchpointChannel } from './model.ts'

/** Words that fit several people: one of them is to be chosen. */
export type EntryChoice = Readonly<{ words: string; people: readonly EntryPerson[] }>

/** A line as it was understood. What it says nothing about is `null` or empty. */
export type Entry = Readonly<{
  tokens: readonly EntryToken[]
  channel: TouchpointChannel | null
  happenedOn: CalendarDay | null
  minutes: number | null
  people: readonly EntryPerson[]
  choices: readonly EntryChoice[]
  subject: string
  tags: readonly string[]
  outcomes: readonly EntryOutcome[]
  /** Words before the colon that nothing was made of, as they stand. */
  unknown: readonly string[]
}>

/** A longer line is read no further. */
const lettersAtMost = 2_000
const wordsAtMost = 200

/**
 * Understands a line such as `call heather 20m yesterday: worried about delivery #risk. promise: price list by fri`. Before the first
 * colon stand channel, people, minutes and day in any order; behind it the subject and what came of it. A line without a colon
 * whose words are not all understood has the rest as its subject.
 */
export function understandEntry(text: string, people: EntryPeople, today: CalendarDay): Entry {
  const line = text.slice(0, lettersAtMost)
  const { head, parts } = partsOf(line, today)
  const tokens: EntryToken[] = []
  const chosen = new Map<string, EntryPerson>()
  const choices: EntryChoice[] = []
  const unknown: Word[] = []
  const tags: string[] = []
  let channel: TouchpointChannel | null = null
  let happenedOn: CalendarDay | null = null
  let minutes: number | null = null

  const words = wordsIn(head)
  for (let index = 0; index < words.length;) {
    const word = words[index] as Word
    const ahead = words.slice(index, index + 4)
    const take = (count: number, means: EntryToken['means']): void => {
      tokens.push({ start: word.start, end: (words[index + count - 1] ?? word).end, means })
      index += count
    }

    const tag = tagOf(word.raw)
    const spokenChannel: ReturnType<typeof channelAt> = channel === null ? channelAt(ahead) : undefined
    const spokenMinutes: ReturnType<typeof minutesAt> = minutes === null ? minutesAt(ahead) : undefined
    const day: ReadDay | undefined = happenedOn === null ? readDay(foldedOf(ahead), today, 'back') : undefined
    if (tag !== undefined) {
      tags.push(tag)
      take(1, 'tag')
    } else if (spokenChannel) {
      channel = spokenChannel.channel
      take(spokenChannel.words, 'channel')
    } else if (spokenMinutes) {
      minutes = spokenMinutes.minutes
      take(spokenMinutes.words, 'minutes')
    } else if (day) {
      happenedOn = day.day
      take(day.words, 'day')
    } else if (fillers.has(word.folded)) {
      index += 1
    } else {
      const named = namedAt(nameWordsOf(ahead), people)
      const [only] = named?.people ?? []
      if (named && only && named.people.length === 1) {
        chosen.set(only.id, only)
        take(named.words, 'person')
      } else if (named) {
        choices.push({
          words: line.slice(word.start, (words[index + named.words - 1] ?? word).end),
          people: named.people,
        })
        take(named.words, 'choice')
      } else {
        unknown.push(word)
        take(1, 'unknown')
      }
    }
  }

  const isPlain = parts.subject === null && unknown.length > 0
  return {
    tokens: [...tokens, ...parts.tokens]
      .map((token) =>
        isPlain && token.means === 'unknown' ? { ...token, means: 'subject' as const } : token,
      )
      .toSorted((one, other) => one.start - other.start),
    channel,
    happenedOn,
    minutes,
    people: [...chosen.values()],
    choices,
    subject: (parts.subject ?? unknown.map(({ raw }) => raw).join(' ')).slice(0, 200).trim(),
    tags: [...new Set([...tags, ...parts.tags])].slice(0, 50),
    outcomes: parts.outcomes,
    unknown: isPlain ? [] : unknown.map(({ raw }) => raw),
  }
}

/** What is said between the things that mean something. */
const fillers = new Set(['with', 'and', 'at', 'on', 'for', 'the', 'a', 'an', 'to', 'from', '&', '+', ','])

const channelWords: Readonly<Record<string, TouchpointChannel>> = {
  meeting: 'meeting',
  met: 'meeting',
  meet: 'meeting',
  visit: 'meeting',
  visited: 'meeting',
  lunch: 'meeting',
  call: 'call',
  called: 'call',
  phone: 'call',
  phoned: 'call',
  hotline: 'call-center',
  web: 'web',
  portal: 'web',
  website: 'web',
  service: 'field-service',
  repair: 'field-service',
  distributor: 'distributor',
  dealer: 'distributor',
  mail: 'e-mail',
  email: 'e-mail',
  mailed: 'e-mail',
  'e-mail': 'e-mail',
  event: 'event',
  fair: 'event',
  webinar: 'event',
}
const pairs: Readonly<Record<string, TouchpointChannel>> = {
  'call center': 'call-center',
  'call centre': 'call-center',
  'field service': 'field-service',
  'trade fair': 'event',
}

function channelAt([first, second]: readonly Word[]):
  Readonly<{ channel: TouchpointChannel; words: number }> | undefined {
  const pair = `${first?.folded} ${second?.folded}`
  if (Object.hasOwn(pairs, pair)) return { channel: pairs[pair] as TouchpointChannel, words: 2 }
  const word = first?.folded ?? ''
  return Object.hasOwn(channelWords, word)
    ? { channel: channelWords[word] as TouchpointChannel, words: 1 }
    : undefined
}

const minutesAtMost = 24 * 60

/** `20m`, `20min`, `20 min`, `1h`, `1h30`, `1.5h`, `2 hours`. */
function minutesAt([first, second]: readonly Word[]):
  Readonly<{ minutes: number; words: number }> | undefined {
  const one = minutesOf(first?.folded ?? '')
  if (one !== undefined) return { minutes: one, words: 1 }
  const both = /^\d/.test(first?.folded ?? '') ? minutesOf(`${first?.folded}${second?.folded}`) : undefined
  return both === undefined ? undefined : { minutes: both, words: 2 }
}

function minutesOf(word: string): number | undefined {
  const whole = /^(\d{1,4})(?:m|min|mins|minute|minutes|')$/.exec(word)
  const hours = /^(\d{1,2})(?:[.,](\d))?(?:h|hr|hrs|hour|hours)(?:(\d{1,2})(?:m|min)?)?$/.exec(word)
  if (!whole && !hours) return undefined
  const minutes = whole
    ? Number(whole[1])
    : Number(hours?.[1]) * 60 + Number(hours?.[2] ?? 0) * 6 + Number(hours?.[3] ?? 0)
  return minutes <= minutesAtMost ? minutes : undefined
}

type Word = Readonly<{ raw: string; folded: string; start: number; end: number }>

function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[^\s,;]+/gu))
    .slice(0, wordsAtMost)
    .map((found) => ({
      raw: found[0],
      folded: fold(found[0]),
      start: found.index,
      end: found.index + found[0].length,
    }))
}

function foldedOf(words: readonly Word[]): readonly string[] {
  return words.map(({ folded }) => folded)
}

/** A word with a hyphen or an apostrophe is several to a name: the first decides, the rest must follow in the name too. */
function nameWordsOf(words: readonly Word[]): readonly string[] {
  return words.map(({ folded }) => wordsOfName(folded)[0] ?? '')
}
