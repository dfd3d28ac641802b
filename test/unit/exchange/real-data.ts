import { existsSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../../../shared/data')

/** The folder of real data beside the project; `undefined` where it is not there, and tests on it are skipped. */
export const realData: string | undefined = existsSync(folder) ? folder : undefined
if (!realData) console.log(`Tests on real data are skipped: there is no ${folder}`)
