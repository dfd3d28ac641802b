import type { ReactNode } from 'react'

type Props = Readonly<{ x: number; y: number; sizePx: number; children: ReactNode }>

/** A mark of 16 by 16 at a place of a card, in another size. */
export function MarkAt({ x, y, sizePx, children }: Props) {
  return <g transform={`translate(${x} ${y}) scale(${sizePx / 16})`}>{children}</g>
}
