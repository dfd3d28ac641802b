import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { install } from '../../main/bootstrap/install.mjs'
import { pinnedNode, projectRoot } from '../../main/bootstrap/places.mjs'

/** Runs the benchmarks on the pinned Node, whichever Node was asked. */
await install(projectRoot)
const { status } = spawnSync(
  pinnedNode(projectRoot),
  [join(projectRoot, 'test', 'bench', 'run.ts'), ...process.argv.slice(2)],
  { cwd: projectRoot, stdio: 'inherit' },
)
process.exitCode = status ?? 1
