/**
 * `npm start`, `npm run call`, `npm run build` and `npm run package` all begin here, possibly on a fresh checkout
 * and on the machine's own Node. This file therefore holds nothing that an old Node could not parse: it says
 * what is wanted in words, and loads the rest only when the Node is recent enough to read it.
 */
const major = Number(process.versions.node.split('.')[0])

if (major < 20) {
  process.stderr.write(
    'Keyplan needs Node 20 or newer to start; this is Node ' +
      process.versions.node +
      '. Install a newer Node.\n',
  )
  process.exit(1)
}

void import('./bootstrap/start.mjs').then(({ start }) => start(process.argv.slice(2)))
