import { AppFailure } from '#shared/contract/errors.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { usualFactors, type MatrixFactors } from '#shared/domain/economics/matrix-factors.ts'
import type { HandlersOf } from '../core/context.ts'
import { factorScoreShape, matrixFactorsShape } from '../store/choice-tables.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape } from '../store/tables.ts'
import { edit, get } from './outcome.ts'

export const matrixFactorsHandlers: HandlersOf<'matrix-factors'> = {
  'matrix-factors.get': async ({ db }) => {
    const { factors, version } = await factorsOf(db)
    return { factors, version }
  },

  'matrix-factors.set': async ({ recorder, db, newId }, { version, factors }) => {
    const before = await factorsOf(db)
    if (before.version !== version) throw new AppFailure({ code: 'stale', object: 'matrix_factors' })

    if (before.id !== undefined) return edit(recorder, matrixFactorsShape, before.id, { factors }, version)
    const kept = { id: newId<'matrix-factors'>(), factors, version: 1 }
    await recorder.insert(matrixFactorsShape, [kept])
    return kept
  },

  'matrix-factors.listScores': ({ db }) => rows.listAll(db, factorScoreShape, ['accountId', 'factor']),

  'matrix-factors.score': async ({ recorder, db, newId }, { accountId, factor, score }) => {
    await get(db, accountShape, accountId)
    const own = await rows.listWhere(db, factorScoreShape, 'accountId', [accountId])
    const before = own.find((each) => each.factor === factor)

    if (score === null) {
      if (before) await recorder.remove(factorScoreShape, [before.id])
      return { scored: null }
    }
    if (before) {
      await recorder.update(factorScoreShape, before.id, { score })
      return { scored: await get(recorder.db, factorScoreShape, before.id) }
    }
    const scored = { id: newId<'factor-score'>(), accountId, factor, score, version: 1 }
    await recorder.insert(factorScoreShape, [scored])
    return { scored }
  },
}

/** Removes what was judged of an account that goes. */
export async function removeScores(recorder: Recorder, accountId: AccountId): Promise<void> {
  const own = await rows.listWhere(recorder.db, factorScoreShape, 'accountId', [accountId])
  await recorder.remove(
    factorScoreShape,
    own.map(({ id }) => id),
  )
}

type Kept = Omit<MatrixFactors, 'id'> & Partial<Pick<MatrixFactors, 'id'>>

async function factorsOf(db: Reader): Promise<Kept> {
  const [own] = await rows.listAll(db, matrixFactorsShape, ['id'])
  return own ?? { factors: usualFactors, version: 0 }
}
