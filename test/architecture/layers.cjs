const { homes, layers, outsideLayers } = require('./layer-table.cjs')

/**
 * The rules for dependency-cruiser. A file in no folder of the table is an error. Comments say what to do instead.
 * @typedef {import('dependency-cruiser').IForbiddenRuleType & { name: string, comment: string }} Rule
 */

/** @param {string} name */
function inPackage(name) {
  return `(^|/)node_modules/${name}/`
}

/** @param {import('./layer-table.cjs').Layer} layer */
function rulesOf({ name, from, instead, may, mayForTypes = [], packages, node }) {
  const allowedPackages = packages === 'any' ? ['(^|/)node_modules/'] : packages.map(inPackage)
  const allowed = [...may, ...mayForTypes, ...allowedPackages]
  const beyond = { pathNot: allowed, ...(node ? { dependencyTypesNot: ['core'] } : {}) }
  const layer = rule(name, instead, { path: from }, beyond)
  if (mayForTypes.length === 0) return [layer]

  const forTypes = { path: mayForTypes, pathNot: may, dependencyTypesNot: ['type-only'] }
  return [
    layer,
    rule(`${name}-for-types-only`, `Import the type alone. ${instead}`, { path: from }, forTypes),
  ]
}

/**
 * @param {string} name
 * @param {string} comment
 * @param {object} from
 * @param {object} to
 * @returns {Rule}
 */
function rule(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to }
}

/** @type {Rule[]} */
const forbidden = [
  ...layers.flatMap(rulesOf),
  ...homes.map(({ name, home, instead }) =>
    rule(
      `${name.replace('@', '')}-has-one-home`,
      instead,
      { path: '^(main|renderer|shared)/', pathNot: [home, ...outsideLayers] },
      { path: inPackage(name) },
    ),
  ),
  rule(
    'page-never-reaches-native',
    'The page may not reach native code, not even through five other files: ask through renderer/api.',
    { path: '^renderer/', pathNot: outsideLayers },
    { path: ['electron', 'better-sqlite3', 'kysely'].map(inPackage), reachable: true },
  ),
  rule(
    'no-cycles',
    'Two files that need each other are one idea or three: move what both need into a third. (Types may.)',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  rule(
    'nobody-imports-test',
    'Move what the program needs out of test.',
    { path: '^(main|renderer|shared)/' },
    { path: '^test/' },
  ),
  rule(
    'every-import-is-found',
    'Name the file with its ending, or add the package to package.json.',
    { path: '^(main|renderer|shared|test)/' },
    { couldNotResolve: true, dependencyTypesNot: ['core'] },
  ),
  {
    name: 'every-file-has-a-layer',
    comment:
      'Put the file into a folder of test/architecture/layer-table.cjs, or add its folder there and say what it may import.',
    severity: 'error',
    from: {},
    module: {
      path: '^(main|renderer|shared)/',
      pathNot: [...layers.map(({ from }) => from), ...outsideLayers],
      numberOfDependentsLessThan: 100,
    },
  },
]

/** @type {import('dependency-cruiser').ICruiseOptions} */
const options = {
  // The compiler's own parser finds no modules with TypeScript 7, and then every rule holds.
  parser: 'swc',
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'default', 'types'],
    extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
  },
}

module.exports = { forbidden, options }
