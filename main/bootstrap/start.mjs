import { join } from 'node:path'
import { build } from './build.mjs'
import { handOverToScript } from './child.mjs'
import { install } from './install.mjs'
import { open } from './open.mjs'
import { makePackage } from './package.mjs'
import { pinnedNode, projectRoot } from './places.mjs'
import { readArguments } from './read-arguments.mjs'
import { say } from './say.mjs'
import { StartFailure } from './start-failure.mjs'

/**
 * Installs what is missing, builds what is stale, and does what was asked.
 * @param {readonly string[]} argv without node and script
 */
export async function start(argv) {
  try {
    const wish = readArguments(argv)
    await install(projectRoot)
    await build(projectRoot)
    process.exitCode = await fulfil(wish)
  } catch (error) {
    process.exitCode = tell(error)
  }
}

/**
 * @param {ReturnType<typeof readArguments>} wish
 * @returns {Promise<number>} exit code
 */
async function fulfil(wish) {
  switch (wish.task) {
    case 'build':
      return 0
    case 'package':
      return makePackage(projectRoot, wish.rest)
    case 'call':
      return handOverToScript(
        pinnedNode(projectRoot),
        join(projectRoot, 'dist', 'main', 'call.js'),
        wish.rest,
      )
    case 'open':
      return open(projectRoot, wish)
  }
}

/**
 * @param {unknown} error
 * @returns {number} exit code
 */
export function tell(error) {
  if (!(error instanceof StartFailure)) throw error
  if (error.output) say(error.output)
  if (error.message) say(error.message)
  return error.code
}
