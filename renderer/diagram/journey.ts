import type { Point } from './geometry.ts'
import type { OrgLayout } from './org-layout.ts'
import type { View } from './viewport.ts'

/** From one drawing as it was seen to the next as it is seen. */
export type Journey = Readonly<{ before: OrgLayout; after: OrgLayout; fromView: View; toView: View }>

/** Where something started, in the measures of the drawing that is shown now. */
export type Start = Point & Readonly<{ scale: number }>

/**
 * Where a card stood on the screen before, so that it can set out from there. One that was not drawn sets out from the
 * nearest of those above it who were; `undefined` where nobody was.
 */
export function startOf({ before, after, fromView, toView }: Journey, id: string): Start | undefined {
  let stood = before.cards.get(id)
  for (let above = after.cards.get(id); above && !stood; above = after.cards.get(above.parentId ?? '')) {
    stood = before.cards.get(above.parentId ?? '')
  }
  if (!stood) return undefined
  return {
    x: (stood.x * fromView.scale + fromView.x - toView.x) / toView.scale,
    y: (stood.y * fromView.scale + fromView.y - toView.y) / toView.scale,
    scale: fromView.scale / toView.scale,
  }
}
