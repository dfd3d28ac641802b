import type { FigureNode, Inline, MentionNode, RichNode, RichText } from './model.ts'

/** Who is named in a text, each once, in the order in which they come. */
export function mentionsIn(text: RichText): readonly MentionNode['attrs'][] {
  return onlyOnce(
    inlinesIn(text).flatMap((inline) => (inline.type === 'mention' ? [inline.attrs] : [])),
    ({ kind, id }) => `${kind} ${id}`,
  )
}

/** The figures placed in a text, each once. */
export function figuresIn(text: RichText): readonly FigureNode['attrs'][] {
  return onlyOnce(
    inlinesIn(text).flatMap((inline) => (inline.type === 'figure' ? [inline.attrs] : [])),
    figureId,
  )
}

/** What tells one figure from another: which, and of what. */
export function figureId({ figure, ofId }: Pick<FigureNode['attrs'], 'figure' | 'ofId'>): string {
  return `${figure} ${ofId}`
}

function inlinesIn(node: RichNode): readonly Inline[] {
  if (node.type === 'text' || node.type === 'hardBreak' || node.type === 'mention' || node.type === 'figure')
    return [node]
  return ((node.content ?? []) as readonly RichNode[]).flatMap(inlinesIn)
}

function onlyOnce<T>(all: readonly T[], idOf: (one: T) => string): readonly T[] {
  return [...new Map(all.map((one) => [idOf(one), one])).values()]
}
