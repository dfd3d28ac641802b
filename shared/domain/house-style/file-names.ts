import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { fileNameOf } from '#shared/kernel/file-name.ts'

/** What a pattern of file names may stand for. */
export const placeholders = [
  'account',
  'number',
  'kind',
  'day',
  'year',
  'tier',
  'owner',
  'workspace',
] as const
export type Placeholder = (typeof placeholders)[number]

export const usualPattern = '{kind} {account} {day}'
export const patternLettersAtMost = 120

/** What each placeholder of one file is; `number` is its place among all, from 001 on. */
export type FileFacts = Readonly<Record<Exclude<Placeholder, 'year'>, string> & { day: CalendarDay }>

/** The names in braces that stand for nothing; a pattern with one of them is refused. */
export function unknownPlaceholders(pattern: string): readonly string[] {
  const named = [...pattern.matchAll(/\{([^{}]*)\}?/g)].map(([, name]) => name ?? '')
  return named.filter((name) => !placeholders.some((known) => known === name))
}

/** Whether each of several accounts gets a name of its own by it. */
export function namesAccount(pattern: string): boolean {
  return pattern.includes('{account}') || pattern.includes('{number}')
}

/** The name of a file by a pattern, without its ending, as every system takes it. */
export function fileNameBy(pattern: string, facts: FileFacts): string {
  const all: Readonly<Record<Placeholder, string>> = { ...facts, year: facts.day.slice(0, 4) }
  const filled = pattern.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(all, name) ? all[name as Placeholder] : whole,
  )
  return fileNameOf(filled)
}
