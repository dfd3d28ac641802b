import { AppFailure } from '#shared/contract/errors.ts'
import { usualScoring, type LeadScoring } from '#shared/domain/lead/scoring.ts'
import type { HandlersOf } from '../core/context.ts'
import { leadScoringShape } from '../store/lead-tables.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { edit } from './outcome.ts'

export const leadScoringHandlers: HandlersOf<'lead-scoring'> = {
  'lead-scoring.get': async ({ db }) => {
    const { rules, halfLifeDays, version } = await scoringOf(db)
    return { rules, halfLifeDays, version }
  },

  'lead-scoring.set': async ({ recorder, db, newId }, { version, ...fields }) => {
    const before = await scoringOf(db)
    if (before.version !== version) throw new AppFailure({ code: 'stale', object: 'lead_scoring' })

    if (before.id !== undefined) return edit(recorder, leadScoringShape, before.id, fields, version)
    const scoring = { id: newId<'lead-scoring'>(), ...fields, version: 1 }
    await recorder.insert(leadScoringShape, [scoring])
    return scoring
  },
}

type Scoring = Pick<LeadScoring, 'rules' | 'halfLifeDays' | 'version'> & Readonly<{ id?: LeadScoring['id'] }>

/** What the workspace scores by: its own rules, or the usual ones in the version 0. */
export async function scoringOf(db: Reader): Promise<Scoring> {
  const [own] = await rows.listAll(db, leadScoringShape, ['id'])
  return own ?? { ...usualScoring, version: 0 }
}
