import { useRef, type ReactElement } from 'react'
import { useCalm } from './use-calm.ts'

type Props = Readonly<{ of: unknown; children: ReactElement }>

/**
 * What stands around something that is heavy to draw: where `of` has become another, it stays as it was until what goes first
 * is painted, and follows a moment later. Anything else shows at once, so that one can type in it.
 */
export function Afterwards({ of, children }: Props): ReactElement {
  const calm = useCalm(of)
  const shown = useRef(children)
  if (calm === of) shown.current = children
  return shown.current
}
