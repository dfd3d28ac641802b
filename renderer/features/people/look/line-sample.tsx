import { isDirected, type InformalLineKind } from '#shared/domain/relationship/model.ts'
import { LineMark, lineColor, lineDash } from '../line-mark.tsx'

/** A piece of an informal line as it looks on the map: its dashes, its mark, and an arrow where it leads one way. */
export function LineSample({ kind }: Readonly<{ kind: InformalLineKind }>) {
  const color = lineColor(kind)
  return (
    <svg width={52} height={16} viewBox="0 0 52 16" aria-hidden="true">
      <path d="M1 8H51" fill="none" stroke={color} strokeWidth={2.2} strokeDasharray={lineDash(kind)} />
      {isDirected({ kind }) ? <path d="M52 8 43 3.5V12.5Z" fill={color} /> : null}
      <g transform="translate(18 0)">
        <LineMark kind={kind} />
      </g>
    </svg>
  )
}
