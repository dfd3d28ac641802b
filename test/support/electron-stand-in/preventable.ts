import type { EventEmitter } from 'node:events'

/** Tells the listeners of something that they may prevent; answers whether one did. */
export function isPrevented(
  emitter: EventEmitter,
  name: string,
  facts: object = {},
  ...rest: readonly unknown[]
): boolean {
  const event = {
    ...facts,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true
    },
  }
  emitter.emit(name, event, ...rest)
  return event.defaultPrevented
}
