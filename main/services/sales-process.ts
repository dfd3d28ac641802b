import { AppFailure, ruleFailure } from '#shared/contract/errors.ts'
import { usualProcess, type SalesProcess } from '#shared/domain/opportunity/sales-process.ts'
import type { HandlersOf } from '../core/context.ts'
import { salesProcessShape } from '../store/center-tables.ts'
import { countOpenByStage } from '../store/opportunities.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { edit } from './outcome.ts'

export const salesProcessHandlers: HandlersOf<'sales-process'> = {
  'sales-process.get': async ({ db }) => {
    const { stages, items, version } = await processOf(db)
    return { stages, items, version }
  },

  'sales-process.set': async ({ recorder, db, newId }, { version, ...fields }) => {
    const before = await processOf(db)
    if (before.version !== version) throw new AppFailure({ code: 'stale', object: 'sales_process' })
    await refuseStagesInUse(db, before, fields)
    refuseUnknownItems(fields)

    if (before.id !== undefined) return edit(recorder, salesProcessShape, before.id, fields, version)
    const process = { id: newId<'sales-process'>(), ...fields, version: 1 }
    await recorder.insert(salesProcessShape, [process])
    return process
  },
}

type Process = Pick<SalesProcess, 'stages' | 'items' | 'version'> & Readonly<{ id?: SalesProcess['id'] }>

/** What the workspace sells by: its own process, or the usual one in the version 0. */
export async function processOf(db: Reader): Promise<Process> {
  const [own] = await rows.listAll(db, salesProcessShape, ['id'])
  return own ?? { ...usualProcess, version: 0 }
}

async function refuseStagesInUse(
  db: Reader,
  before: Process,
  { stages }: Pick<SalesProcess, 'stages'>,
): Promise<void> {
  const counts = await countOpenByStage(db)
  for (const { key, name } of before.stages) {
    const opportunities = counts.get(key) ?? 0
    if (opportunities > 0 && !stages.some((stage) => stage.key === key))
      throw ruleFailure({ rule: 'stage-in-use', stage: name, opportunities })
  }
}

function refuseUnknownItems({ stages, items }: Pick<SalesProcess, 'stages' | 'items'>): void {
  for (const { name, rules } of stages) {
    const unknown = rules.find(
      (rule) => rule.rule === 'item-met' && !items.some(({ key }) => key === rule.item),
    )
    if (unknown) throw ruleFailure({ rule: 'stage-asks-for-item', stage: name })
  }
}
