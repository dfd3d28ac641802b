import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Cases } from './case.ts'

export const watchedFolderCases = {
  'watched-folder.get': { good: () => ({}), bad: null },
  'watched-folder.set': {
    good: (on) => {
      const path = join(on.home, '..', 'watched')
      mkdirSync(path, { recursive: true })
      return { path }
    },
    bad: { path: '' },
  },
} satisfies Cases
