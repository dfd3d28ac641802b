import fc from 'fast-check'
import { beforeEach } from 'vitest'
import { beginTimeForProperties } from './time-for-properties.ts'

/**
 * `npm test` tries the same values each time, so that it says the same of the same program; KEYPLAN_SEED=any tries others each time, and
 * a number tries those that a failure has told.
 */
const wished = process.env['KEYPLAN_SEED'] ?? '20260302'
if (wished !== 'any') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wished) })

beforeEach(({ task }) => beginTimeForProperties(task.timeout))
