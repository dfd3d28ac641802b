import type { TextLine } from './pasted.ts'

/** A line without what stands before it, and how deep it stands: 0 for the top. */
export type Leveled = TextLine & Readonly<{ level: number }>

const bullet = /^(?:[•‣◦▪▫●○■□*·–—►»+]|-+|\*+|>+)\s+/
const number = /^(?:\(?(?:\d+(?:\.\d+)*)[.)]?|[a-zA-Z][.)])\s+/

/** Depth by tabs or spaces before a line; where all stand at one edge, by numbers such as 1.2.1, or by repeated bullets. */
export function leveled(lines: readonly TextLine[]): readonly Leveled[] {
  const parts = lines.map(({ line, text }) => {
    const indent = widthOf(/^\s*/.exec(text)?.[0] ?? '')
    const body = text.trim()
    const mark = bullet.exec(body)?.[0] ?? number.exec(body)?.[0] ?? ''
    return { line, text: body.slice(mark.length).trim(), indent, mark: mark.trim() }
  })
  const isIndented = new Set(parts.map(({ indent }) => indent)).size > 1
  const levels = nested(parts.map(({ indent, mark }) => (isIndented ? indent : depthOf(mark))))
  return parts.map(({ line, text }, at) => ({ line, text, level: levels[at] ?? 0 }))
}

/** Of each line, the line above it: the nearest before that stands less deep. -1 at the top. */
export function parentsOf(lines: readonly Readonly<{ level: number }>[]): readonly number[] {
  const open: number[] = []
  return lines.map(({ level }, at) => {
    open.length = Math.min(open.length, level)
    const parent = open.at(-1) ?? -1
    open[level] = at
    return parent
  })
}

/** Widths as levels without gaps: deeper than the line before is one deeper, whatever the step. */
function nested(widths: readonly number[]): readonly number[] {
  const stack: number[] = []
  return widths.map((width) => {
    while (stack.length > 0 && (stack.at(-1) ?? 0) >= width) stack.pop()
    stack.push(width)
    return stack.length - 1
  })
}

function widthOf(space: string): number {
  let width = 0
  for (const letter of space) width += letter === '\t' ? 4 : 1
  return width
}

/** `1.2.1` is three deep, `--` two; flat numbers and single bullets are one. */
function depthOf(mark: string): number {
  if (/^[-*>]+$/.test(mark)) return mark.length
  if (/^\(?\d/.test(mark)) return mark.replaceAll(/[()]/g, '').replace(/\.$/, '').split('.').length
  return mark === '' ? 0 : 1
}
