import type { TouchFileProblem } from '#shared/domain/touchpoint/incoming/incoming.ts'
import { assertNever } from '#shared/kernel/result.ts'

/** Why no touchpoint is read from a file, in a sentence that says what to do instead. */
export function sayTouchFileProblem(problem: TouchFileProblem): string {
  switch (problem.code) {
    case 'not-known':
      return 'This file is no calendar, no mail and no table. Choose an .ics, .eml, .mbox, .csv or .xlsx file.'
    case 'no-events':
      return 'The calendar holds no event.'
    case 'no-messages':
      return 'The file holds no message.'
    case 'too-large':
      return `The file is too large: at most ${Math.round(problem.limit / 1_048_576)} MB of mail or calendar are read at once. Export fewer days.`
    case 'too-many':
      return `The file holds more than ${problem.limit.toLocaleString('en')} touchpoints for these days. Choose fewer days.`
    case 'cut-off':
      return 'The calendar ends in the middle of an event. Export it again.'
    default:
      return assertNever(problem)
  }
}
