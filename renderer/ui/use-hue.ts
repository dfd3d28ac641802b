import { useSyncExternalStore } from 'react'

/** Light or dark, as the page is now. */
export function useHue(): string {
  return useSyncExternalStore(
    (changed) => {
      const watcher = new MutationObserver(changed)
      watcher.observe(document.documentElement, { attributeFilter: ['data-hue'] })
      return () => watcher.disconnect()
    },
    () => document.documentElement.dataset['hue'] ?? '',
  )
}
