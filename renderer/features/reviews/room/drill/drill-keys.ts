import type { Way } from './drill.ts'

/** What a key does within a drill: one thing back, to the slide, or to what is openable before or after. `undefined` for other keys. */
export type DrillStep = 'back' | 'slide' | 'earlier' | 'later' | 'open'

export function drillStepOf({
  key,
  altKey,
  ctrlKey,
  metaKey,
}: Readonly<Record<'altKey' | 'ctrlKey' | 'metaKey', boolean> & { key: string }>): DrillStep | undefined {
  if (altKey || ctrlKey || metaKey) return undefined
  switch (key) {
    case 'Backspace':
    case 'ArrowLeft':
      return 'back'
    case 'Escape':
      return 'slide'
    case 'ArrowUp':
      return 'earlier'
    case 'ArrowDown':
      return 'later'
    case 'ArrowRight':
      return 'open'
    default:
      return undefined
  }
}

/** The way after a step back; on the slide there is none. */
export function wayAfter(way: Way, step: 'back' | 'slide'): Way {
  return step === 'back' ? way.slice(0, -1) : []
}
