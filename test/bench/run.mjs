import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from '../../main/bootstrap/build.mjs'
import { install } from '../../main/bootstrap/install.mjs'
import { pinnedNode, projectRoot } from '../../main/bootstrap/places.mjs'

/** Runs the benchmarks on the pinned Node, whichever Node was asked, and gives them the program as it ships (see `builtThreads`). */
await install(projectRoot)
await build(projectRoot)
const { status } = spawnSync(
  pinnedNode(projectRoot),
  [join(projectRoot, 'test', 'bench', 'run.ts'), ...process.argv.slice(2)],
  {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, KEYPLAN_BUILT_THREADS: join(projectRoot, 'dist', 'main') },
  },
)
process.exitCode = status ?? 1
