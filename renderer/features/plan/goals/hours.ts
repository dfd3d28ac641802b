import { numberText, readNumber } from '../../../ui/plain-number.ts'

const mostHours = 100_000

/** Minutes as hours with at most two decimals, as they are typed where the user sits; empty for none. */
export function hoursText(minutes: number | null): string {
  return numberText(minutes === null ? null : minutes / 60)
}

/** Minutes of hours that somebody typed; `null` for nothing, `undefined` for what is no number of hours. */
export function readHours(text: string): number | null | undefined {
  const hours = readNumber(text)
  if (hours === null || hours === undefined) return hours
  return hours < 0 || hours > mostHours ? undefined : Math.round(hours * 60)
}
