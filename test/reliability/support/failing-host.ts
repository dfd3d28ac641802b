import { join } from 'node:path'
import { aFolder } from '../../support/folder.ts'
import { launch, testedNode } from '../../support/launched.ts'

/** A host in a process of its own that fails when it is told to. */
export async function spawnHost() {
  const home = aFolder()
  const launched = launch([testedNode(), join(import.meta.dirname, 'failing-host-process.ts')], {
    environment: { KEYPLAN_HOME: home },
    isTalking: true,
  })
  await launched.line(/ready/)
  return { home, launched }
}
