import type { SwotPart } from '../plan/plan-line.ts'
import type { Inline, RichNode, RichText } from './model.ts'
import { plainOfInlines } from './plain.ts'

/** Words of a text that are tagged, as letters. */
export type SwotPassage = Readonly<{ part: SwotPart; words: string }>

type Run = Readonly<{ part: SwotPart | undefined; inlines: readonly Inline[] }>

/** The parts of a line in runs of the same tag. A figure, a name or a break between two runs of one tag belongs to them. */
export function swotRuns(content: readonly Inline[]): readonly Run[] {
  const runs: { part: SwotPart | undefined; inlines: Inline[] }[] = []
  let between: Inline[] = []
  const settle = (part: SwotPart | undefined, inlines: readonly Inline[]): void => {
    const last = runs.at(-1)
    if (last?.part === part && last) last.inlines.push(...inlines)
    else if (inlines.length > 0) runs.push({ part, inlines: [...inlines] })
  }
  for (const inline of content) {
    if (inline.type !== 'text') {
      between.push(inline)
      continue
    }
    const part = partOf(inline)
    settle(runs.at(-1)?.part === part ? part : undefined, between)
    between = []
    settle(part, [inline])
  }
  settle(undefined, between)
  return runs
}

/** What is tagged in a text, in its order. What is tagged in two paragraphs is two. */
export function swotPassages(text: RichText): readonly SwotPassage[] {
  return linesIn(text).flatMap((line) =>
    swotRuns(line).flatMap(({ part, inlines }) => {
      const words = plainOfInlines(inlines).replaceAll(/\s+/g, ' ').trim()
      return part === undefined || words === '' ? [] : [{ part, words }]
    }),
  )
}

/** Whether anything is tagged in a text as `writeRich` writes it down; letters that say the same stand with their quotes escaped. */
export function hasSwotPassage(written: string | null): written is string {
  return written?.includes('"type":"swot"') ?? false
}

function partOf(inline: Inline): SwotPart | undefined {
  if (inline.type !== 'text') return undefined
  const mark = inline.marks?.find(({ type }) => type === 'swot')
  return mark?.type === 'swot' ? mark.attrs.part : undefined
}

function linesIn(node: RichNode): readonly (readonly Inline[])[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [node.content ?? []]
  if (!('content' in node)) return []
  return ((node.content ?? []) as readonly RichNode[]).flatMap(linesIn)
}
