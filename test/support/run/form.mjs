import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What a short form leaves to the long one, beside the numbers of what ran: nobody should take one for the other.
 * @param {string} root
 * @param {import('./stages.mjs').SuiteStage} stage
 * @returns {string} nothing where the suite has one form, or runs in its long one
 */
export function formOf(root, { kind, folder, longScript }) {
  if (longScript === undefined || process.env['KEYPLAN_E2E'] === 'full') return ''
  if (kind === 'vitest') return `; short form, more of each by npm run ${longScript}`
  return `; short form, ${countLong(join(root, 'test', folder))} scenarios more by npm run ${longScript}`
}

/** @param {string} folder of specs, in which a scenario of the long form is marked */
function countLong(folder) {
  const specs = readdirSync(folder).filter((name) => name.endsWith('.spec.ts'))
  return specs.flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/@long\b/g) ?? []).length
}
