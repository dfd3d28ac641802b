import type { PointerEvent } from 'react'

/** Whether a press begins a line to another card, and moves none: on the handle of a card, or with Alt anywhere on it. */
export function isTying({ altKey, target }: PointerEvent): boolean {
  return altKey || (target instanceof Element && target.closest('[data-tie]') !== null)
}
