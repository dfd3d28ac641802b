import { assertNever } from '#shared/kernel/result.ts'
import type { SqlProblem } from './sql-problem.ts'

/** Why a statement was not answered, with the place. */
export function saySqlProblem({ why, message, line, column }: SqlProblem): string {
  const place = line === null || column === null ? '' : ` Line ${line}, sign ${column}.`
  switch (why) {
    case 'not-a-question':
      return 'Only one question at a time is answered, and it begins with SELECT, WITH or VALUES. Nothing can be written here.'
    case 'not-open-to-questions':
      return `${message || 'This'} is not open to questions.${place}`
    case 'wrong':
      return `The question can't be read: ${message}.${place}`
    default:
      return assertNever(why)
  }
}
