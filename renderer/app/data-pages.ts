import { useMemo } from 'react'
import { useFrameWords } from './frame-words.ts'

/** The pages under `/data` in the order of their tabs. Each has its route in `routes.tsx`. */
export function useDataPages() {
  const say = useFrameWords()
  return useMemo(
    () => [
      { path: 'import', label: say('import') },
      { path: 'orders', label: say('orders') },
      { path: 'rates', label: say('rates') },
      { path: 'imports', label: say('imports') },
      { path: 'merge', label: say('mergeCopies') },
      { path: 'duplicates', label: say('duplicates') },
      { path: 'export', label: say('export') },
      { path: 'backups', label: say('backups') },
      { path: 'jobs', label: say('jobs') },
      { path: 'history', label: say('history') },
    ],
    [say],
  )
}
