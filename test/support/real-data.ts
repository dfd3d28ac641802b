import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './launched.ts'

/** Real data lies beside the project where it is; tests that need it are skipped where it is not. */
export const realData = join(projectRoot, '..', 'shared', 'data')
export const hasRealData = existsSync(realData)
export const whyNoRealData = 'the real data is not beside the project'
