import { AppFailure } from '#shared/contract/errors.ts'
import { starterTemplates } from '#shared/domain/plan/starters.ts'
import { newestOf, type PlanTemplate, type PlanTemplateId } from '#shared/domain/plan/template.ts'
import type { HandlersOf } from '../core/context.ts'
import { planShape } from '../store/plan-tables.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { planTemplateShape } from '../store/template-tables.ts'
import { edit } from './outcome.ts'

export const planTemplateHandlers: HandlersOf<'plan-template'> = {
  'plan-template.list': async ({ db }) => {
    const counts = await countPlans(db)
    return (await editionsOf(db)).map(({ id: _id, ...template }) => ({
      ...template,
      plans: counts.get(nameOf(template)) ?? 0,
    }))
  },

  'plan-template.set': async ({ recorder, db, newId }, { key, edition, version, ...fields }) => {
    const newest = await getNewest(db, key)
    if (newest.edition !== edition || newest.version !== version)
      throw new AppFailure({ code: 'stale', object: 'plan_template' })

    const isInUse = (await countPlans(db)).has(nameOf(newest))
    if (newest.id !== undefined && !isInUse)
      return edit(recorder, planTemplateShape, newest.id, fields, version)
    const next = { id: newId<'plan-template'>(), key, edition: edition + 1, ...fields, version: 1 }
    await recorder.insert(planTemplateShape, [next])
    return next
  },

  'plan-template.add': async ({ recorder, db, newId }, { like, name }) => {
    const { tiers: _tiers, ...model } = await getNewest(db, like)

    const id = newId<'plan-template'>()
    const added = { ...model, id, key: id, edition: 1, name, tiers: [], isRetired: false, version: 1 }
    await recorder.insert(planTemplateShape, [added])
    return added
  },
}

type Edition = PlanTemplate & Readonly<{ id?: PlanTemplateId; version: number }>

/** Every edition that there is: those of Keyplan in the version 0, then those of the workspace as they came. */
export async function editionsOf(db: Reader): Promise<readonly Edition[]> {
  const own = await rows.listAll(db, planTemplateShape, ['key', 'edition'])
  return [...starterTemplates.map((template) => ({ ...template, version: 0 })), ...own]
}

/** The newest edition of a template, or the failure that says that there is none of this key. */
export async function getNewest(db: Reader, key: string): Promise<Edition> {
  const newest = newestOf(await editionsOf(db)).find((template) => template.key === key)
  if (!newest) throw new AppFailure({ code: 'not-found', object: 'plan_template' })
  return newest
}

function nameOf({ key, edition }: Pick<PlanTemplate, 'key' | 'edition'>): string {
  return `${key} ${edition}`
}

async function countPlans(db: Reader): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const { templateKey: key, templateVersion: edition } of await rows.listAll(db, planShape, ['id'])) {
    const name = nameOf({ key, edition })
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}
