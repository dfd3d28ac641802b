import { AppFailure, ruleFailure } from '#shared/contract/errors.ts'
import { isOpenForEditing } from '#shared/domain/plan/state.ts'
import { templateMove } from '#shared/domain/plan/template-move.ts'
import type { HandlersOf } from '../core/context.ts'
import { planSectionShape, planShape } from '../store/plan-tables.ts'
import * as rows from '../store/rows.ts'
import { accountShape } from '../store/tables.ts'
import { edit, get, getAt } from './outcome.ts'
import { getNewest } from './plan-templates.ts'

/** Moves a plan to the edition of a template that the page has shown what it will do; any other is stale. */
export const moveToTemplate: HandlersOf<'plan'>['plan.moveToTemplate'] = async (
  { recorder, db, newId },
  { id, version, templateKey, edition },
) => {
  const plan = await getAt(db, planShape, id, version)
  if (!isOpenForEditing(plan.state)) throw ruleFailure({ rule: 'plan-not-open', state: plan.state })
  const { tier } = await get(db, accountShape, plan.accountId)
  const template = await getNewest(db, templateKey)
  if (template.edition !== edition) throw new AppFailure({ code: 'stale', object: 'plan_template' })
  const sections = await rows.listWhere(db, planSectionShape, 'planId', [id], ['position', 'id'])

  const { added, renamed, placed } = templateMove(sections, template, tier)
  const changes = new Map<(typeof sections)[number]['id'], { title?: string; position?: number }>()
  for (const { section, title } of renamed) changes.set(section.id, { title })
  for (const { section, position } of placed)
    changes.set(section.id, { ...changes.get(section.id), position })

  await recorder.updateAll(
    planSectionShape,
    [...changes].map(([sectionId, changed]) => ({ id: sectionId, changes: changed })),
  )
  await recorder.insert(
    planSectionShape,
    added.map(({ section: { key, title }, position }) => ({
      id: newId<'plan-section'>(),
      planId: id,
      key,
      title,
      position,
      text: '',
      rich: null,
      version: 1,
    })),
  )
  return edit(recorder, planShape, id, { templateKey, templateVersion: edition }, version)
}
