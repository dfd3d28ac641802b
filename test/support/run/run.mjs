import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { install } from '../../../main/bootstrap/install.mjs'
import { projectRoot } from '../../../main/bootstrap/places.mjs'
import { tell } from '../../../main/bootstrap/start.mjs'
import { StartFailure } from '../../../main/bootstrap/start-failure.mjs'
import { prepareChromium } from './chromium.mjs'
import { chooseStages } from './choose-stages.mjs'
import { prepareFaultTools } from './fault-tools.mjs'
import { runInLanes } from './lanes.mjs'
import { runStage } from './run-stage.mjs'
import { allStages, inBrowser } from './stages.mjs'
import { exitCodeOf, lastLine, noTests, skipLines, sum } from './tally.mjs'

/**
 * Runs the stages in order, small ones side by side, and says last, in one line that machines read, how many tests passed and failed. With
 * `--full` those suites that have a long form run in it.
 * @param {readonly string[]} given
 */
export async function run(given) {
  const words = given.filter((word) => word !== '--full')
  if (words.length < given.length) {
    process.env['KEYPLAN_RELIABILITY'] = 'full'
    process.env['KEYPLAN_E2E'] = 'full'
    process.env['KEYPLAN_SEED'] ??= 'any'
  }
  let tally = noTests
  try {
    const stages = chooseStages(words, allStages(projectRoot))
    await install(projectRoot)
    rmSync(join(projectRoot, 'test-results', 'run'), { recursive: true, force: true })
    await runInLanes(stages, async (stage) => {
      const told = await runPrepared(stage)
      tally = sum(tally, told)
    })
  } catch (error) {
    if (error instanceof StartFailure && !error.message) process.exit(error.code)
    tell(error)
    tally = sum(tally, { ...noTests, failed: [{ name: 'the run itself', message: String(error) }] })
  }
  for (const line of skipLines(tally)) console.log(line)
  console.log(lastLine(tally))
  process.exitCode = exitCodeOf(tally)
}

/** @param {import('./stages.mjs').Stage} stage */
async function runPrepared(stage) {
  if (stage.kind === 'playwright' || inBrowser.includes(stage.name)) await prepareChromium(projectRoot)
  if (stage.name === 'reliability') await prepareFaultTools(projectRoot)
  return runStage(projectRoot, stage)
}
