import { procedureOf, touchesOf } from '#shared/contract/contract.ts'
import type { Procedure } from '#shared/contract/procedure.ts'
import { appError } from '#shared/contract/errors.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { expectUnchanged, imageOf } from './unchanged-file.ts'
import { jobsAreOver } from './jobs.ts'
import { announcedDuring, type Host } from './host.ts'
import { namedCases } from '../contract/cases/all.ts'

/** Says of every procedure, over one transport, what all of them must do. A transport has a file of its own, so that they run side by side. */
export function sayOfEveryProcedure(start: () => Promise<Host>): void {
  let host: Host
  beforeAll(async () => {
    host = await start()
  })
  afterAll(() => host.close())

  describe.each(namedCases)('%s', (name, { good, bad }) => {
    const procedure = procedureOf(name)
    let input: object
    beforeAll(async () => {
      input = await good(host)
    })
    afterAll(async () => {
      await cancelPapers(host)
      await jobsAreOver(host)
      const { workspace } = await host.do('application.getState', {})
      if (workspace?.path === host.path && workspace.mode === 'edit') return
      await host.do('workspace.open', { path: host.path })
    })

    async function refuses(code: string, inputs: readonly unknown[]): Promise<void> {
      const before = imageOf(host.path)
      const announced = await announcedDuring(host, async () => {
        for (const each of inputs) {
          expect(appError.parse(await host.refusal(name, each)), JSON.stringify(each)).toMatchObject({ code })
        }
      })
      expect(announced).toEqual([])
      expectUnchanged(host.path, before)
    }

    test('refuses a bad input, and what is not an object', async () => {
      const spoiled = bad === null ? [] : [{ ...input, ...bad }]

      await refuses('invalid-input', [...spoiled, null, [], 'text', 7, true])
    })

    test('check 87: refuses fields that it does not have, at every level', async () => {
      const extras = ['isAdmin', 'createdAt', 'constructor'].map((field) => ({ ...input, [field]: 1 }))
      const ownProto = JSON.parse('{"__proto__": {"isAdmin": true}}') as object
      const poisoned = Object.defineProperty({ ...input }, '__proto__', {
        ...Object.getOwnPropertyDescriptor(ownProto, '__proto__'),
      })
      const { changes } = input as { changes?: object }
      const fields = changes ? ['id', 'version', 'isAdmin'] : []
      const inside = fields.map((field) => ({ ...input, changes: { ...changes, [field]: 1 } }))

      await refuses('invalid-input', [...extras, poisoned, ...inside])
    })

    if (procedure.kind === 'command') {
      test('refuses a version that is not there any more', async () => {
        if ('version' in input) {
          await refuses('stale', [{ ...input, version: Number(input.version) + 1_000 }])
        }
      })
    }

    test('accepts a good input, answers what fits, and announces exactly its topics', async () => {
      const before = imageOf(host.path)
      const topics = touchesOf(name)

      const announced = await announcedDuring(host, async () => {
        const value = await host.do(name, input)
        expect(procedure.output.parse(value)).toEqual(value)
      })

      if (startsJob(procedure)) return expect(announced[0]).toEqual(topics)
      expect(announced).toEqual(topics.length > 0 ? [topics] : [])
      if (procedure.kind !== 'command') expectUnchanged(host.path, before)
    })
  })
}

/** What a job changes and announces later is its own. */
function startsJob({ output }: Procedure): boolean {
  return output instanceof z.ZodObject && 'jobId' in output.shape
}

/** A page makes papers, and none is here: their jobs would be waited for. */
async function cancelPapers(host: Host): Promise<void> {
  for (const { id, kind } of await host.do('job.list', {}))
    if (kind === 'paper-batch') await host.do('job.cancel', { id })
}
