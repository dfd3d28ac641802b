import { z } from 'zod'
import { command, query } from './procedure.ts'
import { topics } from './topics.ts'
import { count, line } from './values.ts'

const instant = z.iso.datetime()
const step = z.strictObject({ command: line, happenedAt: instant, commands: count })

export const historyContract = {
  'history.getStanding': query({
    input: z.strictObject({}),
    output: z.strictObject({ undo: step.nullable(), redo: step.nullable() }),
    reads: ['history'],
  }),
  'history.listRecent': query({
    input: z.strictObject({
      before: count.nullable().default(null),
      limit: z.int().min(1).max(200).default(50),
    }),
    output: z.array(
      z.strictObject({
        seq: count,
        command: line,
        happenedAt: instant,
        actor: line,
        kind: z.enum(['do', 'undo', 'redo']),
        standing: z.enum(['done', 'undone', 'dropped', 'fixed']),
        /** What it was done with: the file of an import. */
        detail: line.nullable(),
        changes: count,
      }),
    ),
    reads: ['history'],
  }),
  'history.undo': command({ input: z.strictObject({}), output: step, touches: topics }),
  'history.redo': command({ input: z.strictObject({}), output: step, touches: topics }),
}
