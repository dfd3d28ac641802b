import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newFolder } from './folder.ts'

/** A built page as small as can be: what a host needs to have something to hand out. */
export function newPageFolder(): string {
  const folder = newFolder()
  mkdirSync(join(folder, 'assets'))
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Page</title><style nonce="__NONCE__"></style><script type="module" src="/assets/start.js"></script>`,
  )
  writeFileSync(join(folder, 'assets', 'start.js'), 'globalThis.hasStarted = true\n')
  return folder
}
