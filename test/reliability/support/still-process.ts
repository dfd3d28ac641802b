import { launch, testedNode } from '../../support/launched.ts'
import { loopOf, loopWatcher } from './loop-of.ts'

/**
 * A process that does nothing, beside the program: how long its loop was not come by says what the machine and all who share it
 * did to everybody at that time.
 */
export async function startStillProcess() {
  const launched = launch([testedNode(), '--import', loopWatcher, '-e', 'console.log("ready")'], {
    environment: {},
    isTalking: false,
  })
  await launched.line(/ready/)
  const loop = loopOf(launched)
  return { worstMs: loop.worstMs, end: (): void => void launched.process.kill('SIGKILL') }
}
