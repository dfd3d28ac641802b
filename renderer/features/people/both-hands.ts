import type { PointerEvent } from 'react'

/** What the pointer does at an element, by its events. */
type Hands = Readonly<
  Record<
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel',
    (event: PointerEvent<HTMLElement>) => void
  >
>

/** Two that share the events of one element: each takes what is its own. */
export function bothHands(one: Hands, other: Hands): Hands {
  const both = (name: keyof Hands) => (event: PointerEvent<HTMLElement>) => {
    one[name](event)
    other[name](event)
  }
  return {
    onPointerDown: both('onPointerDown'),
    onPointerMove: both('onPointerMove'),
    onPointerUp: both('onPointerUp'),
    onPointerCancel: both('onPointerCancel'),
  }
}
