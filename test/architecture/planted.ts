/** A rule of layers.cjs, and an import that must not pass it. */
export type Planted = Readonly<{ rule: string; file: string; text: string }>

/** One violation of every rule at least; the folders are those of the project, the packages empty ones. */
export const planted: readonly Planted[] = [
  violation('kernel-knows-itself', 'shared/kernel/a.ts', '#shared/domain/fine.ts'),
  violation('kernel-knows-itself', 'shared/kernel/b.ts', 'node:fs'),
  violation('domain-knows-kernel', 'shared/domain/a.ts', '../contract/fine.ts'),
  violation('domain-knows-kernel', 'shared/domain/b.ts', 'react'),
  violation('sample-is-domain-values', 'shared/sample/a.ts', '#shared/contract/fine.ts'),
  violation('contract-is-zod-over-domain', 'shared/contract/a.ts', '../../main/core/fine.ts'),
  violation('bootstrap-stands-alone', 'main/bootstrap/a.mjs', '../core/fine.ts'),
  violation('bootstrap-stands-alone', 'main/start.mjs', 'react'),
  violation('store-maps-and-asks', 'main/store/a.ts', '../services/fine.ts'),
  violation('store-maps-and-asks-for-types-only', 'main/store/b.ts', '#shared/contract/fine.ts'),
  violation('exchange-reads-and-writes-formats', 'main/exchange/a.ts', '../store/fine.ts'),
  violation(
    'exchange-reads-and-writes-formats-for-types-only',
    'main/exchange/b.ts',
    '#shared/contract/fine.ts',
  ),
  violation('services-fetch-decide-save', 'main/services/a.ts', '../hosts/http/fine.ts'),
  violation('services-fetch-decide-save-for-types-only', 'main/services/b.ts', '../core/fine.ts'),
  violation('core-has-no-field', 'main/core/a.ts', '../services/fine.ts'),
  violation('core-has-no-field', 'main/core/b.ts', '#shared/domain/fine.ts'),
  violation('core-has-no-field-for-types-only', 'main/core/c.ts', '../store/fine.ts'),
  violation('hosts-see-only-the-core', 'main/hosts/http/a.ts', '../electron/fine.ts'),
  violation('hosts-see-only-the-core', 'main/hosts/call/a.ts', '../../store/fine.ts'),
  violation('app-wires-the-core', 'main/app.ts', './hosts/http/fine.ts'),
  violation('api-carries-calls', 'renderer/api/a.ts', '../ui/fine.ts'),
  violation('diagram-has-no-framework', 'renderer/diagram/a.ts', 'react'),
  violation('theme-is-tokens', 'renderer/theme/a.ts', '../ui/fine.ts'),
  violation('ui-asks-nobody', 'renderer/ui/a.ts', '../api/fine.ts'),
  violation('features-do-not-lean-on-each-other', 'renderer/features/map/a.ts', '../plan/fine.ts'),
  violation('features-do-not-lean-on-each-other', 'renderer/features/map/b.ts', '../../app/fine.ts'),
  violation('app-composes-the-page', 'renderer/app/a.ts', '../../main/core/fine.ts'),
  violation('electron-has-one-home', 'main/hosts/http/b.ts', 'electron'),
  violation('better-sqlite3-has-one-home', 'main/services/c.ts', 'better-sqlite3'),
  violation('kysely-has-one-home', 'main/exchange/c.ts', 'kysely'),
  violation('zod-has-one-home', 'shared/domain/c.ts', 'zod'),
  violation('tanstack-has-one-home', 'renderer/features/map/c.ts', '@tanstack/react-query'),
  violation('page-never-reaches-native', 'renderer/start.tsx', '../main/store/native.ts'),
  violation('no-cycles', 'shared/kernel/one.ts', './other.ts'),
  violation('nobody-imports-test', 'main/core/d.ts', '../../test/support/fine.ts'),
  violation('every-import-is-found', 'main/core/e.ts', './absent.ts'),
  { rule: 'every-file-has-a-layer', file: 'main/stray/a.ts', text: 'export const stray = 1\n' },
]

/** What the violations lead to, none of it wrong by itself. */
export const fine: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "planted", "type": "module", "imports": { "#shared/*": "./shared/*" } }',
  'shared/kernel/other.ts': "export { x } from './one.ts'\n",
  'shared/kernel/typed.ts': "import type { x } from './typed-too.ts'\nexport type Typed = typeof x\n",
  'shared/kernel/typed-too.ts':
    "import type { Typed } from './typed.ts'\nexport const x = 1\nexport type T = Typed\n",
  'main/store/native.ts': "import x from 'better-sqlite3'\nexport { x }\n",
  'main/store/typed.ts': "import type { x } from '#shared/contract/fine.ts'\nexport type T = typeof x\n",
  ...Object.fromEntries(
    [
      'shared/domain',
      'shared/contract',
      'main/core',
      'main/store',
      'main/services',
      'main/hosts/http',
      'main/hosts/electron',
      'renderer/ui',
      'renderer/api',
      'renderer/app',
      'renderer/features/plan',
      'test/support',
    ].map((folder) => [`${folder}/fine.ts`, 'export const x = 1\n']),
  ),
  ...Object.fromEntries(
    ['react', 'electron', 'better-sqlite3', 'kysely', 'zod', '@tanstack/react-query'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
      [`node_modules/${name}/index.js`, 'module.exports = 1\n'],
    ]),
  ),
}

function violation(rule: string, file: string, imported: string): Planted {
  return { rule, file, text: `import { x } from '${imported}'\nexport { x }\n` }
}
