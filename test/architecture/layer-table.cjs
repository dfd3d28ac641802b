/**
 * Which way imports point: each folder says what it may import, and whatever it does not say is forbidden. Words are
 * patterns of paths from the root; `$1` is what the brackets in `from` matched.
 *
 * @typedef {Readonly<{
 *   from: string, name: string, instead: string,
 *   may: readonly string[], mayForTypes?: readonly string[], packages: readonly string[] | 'any', node: boolean
 * }>} Layer `packages` are names or scopes of packages, `node` is whether the modules of Node are free
 */

const kernel = '^shared/kernel/'
const domain = '^shared/domain/'
const contract = '^shared/contract/'
const sample = '^shared/sample/'
const composition = '^main/[a-z-]+[.]ts$'
const react = ['react', 'react-dom', 'react-i18next', 'i18next', '@types/react', '@types/react-dom']
const looks = ['@mui', '@emotion']

/** @type {readonly Layer[]} */
const layers = [
  {
    name: 'kernel-knows-itself',
    from: kernel,
    instead: 'The kernel is what everything else is said in: pass in what it needs as an argument.',
    may: [kernel],
    packages: [],
    node: false,
  },
  {
    name: 'domain-knows-kernel',
    from: domain,
    instead:
      'Rules are pure functions of values: fetch in main/services, parse in shared/contract, and hand the values in.',
    may: [domain, kernel],
    packages: [],
    node: false,
  },
  {
    name: 'sample-is-domain-values',
    from: sample,
    instead: 'The sample company is domain values: what stores it belongs in main/services.',
    may: [sample, domain, kernel],
    packages: [],
    node: false,
  },
  {
    name: 'contract-is-zod-over-domain',
    from: contract,
    instead: 'The contract says what may cross: the doing belongs in main/services.',
    may: [contract, domain, kernel],
    packages: ['zod'],
    node: false,
  },
  {
    name: 'bootstrap-stands-alone',
    from: '^main/(bootstrap/|start[.]mjs$)',
    instead: 'The bootstrap runs before anything is installed or built: use Node alone.',
    may: ['^main/bootstrap/'],
    packages: [],
    node: true,
  },
  {
    name: 'store-maps-and-asks',
    from: '^main/store/',
    instead:
      'The store fetches and saves: the rule belongs in shared/domain, the order of things in main/services.',
    may: ['^main/store/', domain, kernel],
    mayForTypes: [contract],
    packages: ['kysely', 'better-sqlite3', '@types/better-sqlite3'],
    node: true,
  },
  {
    name: 'exchange-reads-and-writes-formats',
    from: '^main/exchange/',
    instead: 'Exchange turns bytes into values and back: main/services carries them to and from the store.',
    may: ['^main/exchange/', domain, kernel],
    mayForTypes: [contract],
    packages: 'any',
    node: true,
  },
  {
    name: 'services-fetch-decide-save',
    from: '^main/services/',
    instead:
      'A handler gets what it needs through its context (main/core/context.ts); wire new parts in main/app.ts.',
    may: ['^main/services/', '^main/store/', '^main/exchange/', contract, domain, kernel, sample],
    mayForTypes: ['^main/core/'],
    packages: ['kysely'],
    node: true,
  },
  {
    name: 'core-has-no-field',
    from: '^main/core/',
    instead: 'The core carries calls: hand it the store and the handlers as arguments, in main/app.ts.',
    may: ['^main/core/', contract, kernel],
    mayForTypes: ['^main/store/'],
    packages: ['kysely'],
    node: true,
  },
  {
    name: 'hosts-see-only-the-core',
    from: '^main/hosts/([^/]+)/',
    instead:
      'A host carries calls and nothing else: wire parts in main/app.ts, share between hosts through main/core.',
    may: ['^main/hosts/$1/', '^main/core/', '^main/app[.]ts$', contract, kernel],
    packages: ['electron'],
    node: true,
  },
  {
    name: 'app-wires-the-core',
    from: composition,
    instead:
      'main/app.ts and its neighbours wire parts for any host: what belongs to one host stays in its folder.',
    may: [
      composition,
      '^main/(core|services|store|exchange)/',
      contract,
      domain,
      kernel,
      sample,
      '^package[.]json$',
    ],
    packages: ['kysely'],
    node: true,
  },
  {
    name: 'api-carries-calls',
    from: '^renderer/api/',
    instead:
      'The api turns procedures into questions and commands: words belong to the feature or to renderer/ui.',
    may: ['^renderer/api/', contract, domain, kernel],
    packages: [...react, '@tanstack'],
    node: false,
  },
  {
    name: 'diagram-has-no-framework',
    from: '^renderer/diagram/',
    instead: 'Numbers in, numbers out: the feature draws the result, with the theme.',
    may: ['^renderer/diagram/', kernel],
    packages: [
      'd3-hierarchy',
      'd3-flextree',
      'd3-force',
      '@types/d3-hierarchy',
      '@types/d3-flextree',
      '@types/d3-force',
    ],
    node: false,
  },
  {
    name: 'theme-is-tokens',
    from: '^renderer/theme/',
    instead: 'The theme holds tokens: a component belongs in renderer/ui.',
    may: ['^renderer/theme/', kernel],
    packages: [...react, ...looks],
    node: false,
  },
  {
    name: 'ui-asks-nobody',
    from: '^renderer/ui/',
    instead:
      'A house component is told everything through its properties: ask in the feature and pass the answer.',
    may: ['^renderer/ui/', '^renderer/theme/', contract, domain, kernel],
    packages: [...react, ...looks, 'react-router', 'echarts', 'exceljs', 'docx', 'pptxgenjs', 'jszip'],
    node: false,
  },
  {
    name: 'features-do-not-lean-on-each-other',
    from: '^renderer/features/([^/]+)/',
    instead:
      'Compose features in renderer/app; what two of them share belongs in renderer/ui or shared/domain.',
    may: ['^renderer/features/$1/', '^renderer/(api|ui|theme|diagram)/', contract, domain, kernel],
    packages: 'any',
    node: false,
  },
  {
    name: 'app-composes-the-page',
    from: '^renderer/(app/|start[.]tsx$)',
    instead: 'The page reaches the core through renderer/api only.',
    may: ['^renderer/', contract, domain, kernel],
    packages: 'any',
    node: false,
  },
]

/** What builds or tests Keyplan is none of its layers, and may import what it needs. */
const outsideLayers = ['^(main|renderer)/vite[.](preload[.])?config[.]ts$']

/** Where one package has one home. */
const homes = [
  {
    name: 'electron',
    home: '^main/hosts/electron/',
    instead: 'Requiring electron in plain Node starts a download.',
  },
  { name: 'better-sqlite3', home: '^main/store/', instead: 'SQL is spoken in main/store only.' },
  {
    name: 'kysely',
    home: '^main/(store/|services/|core/|[a-z-]+[.]ts$)',
    instead: 'SQL is spoken in main/store only.',
  },
  {
    name: 'zod',
    home: '^shared/contract/',
    instead: 'Parse at the edge: put the schema into shared/contract.',
  },
  {
    name: '@tanstack',
    home: '^renderer/(api|app)/',
    instead: 'Ask through renderer/api, which makes the keys.',
  },
]

module.exports = { layers, homes, outsideLayers }
