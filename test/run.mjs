/**
 * `npm test` (everything), `npm run check` (what one runs before a commit), or stages by name. Like the start, it
 * begins on the machine's own Node, possibly without node_modules, and so says what is wanted before it loads more.
 */
const major = Number(process.versions.node.split('.')[0])

if (major < 20) {
  process.stderr.write(
    'The tests need Node 20 or newer to begin; this is Node ' + process.versions.node + '.\n',
  )
  process.exit(1)
}

void import('./support/run/run.mjs').then(({ run }) => run(process.argv.slice(2)))
