import type { Block, FigureNode, Inline, MentionNode, RichText } from './model.ts'

/** The text with its figures and names as letters: what they say at the moment, for where nothing is live. */
export function saidIn(text: RichText, say: (node: FigureNode | MentionNode) => string): RichText {
  const inline = (one: Inline): Inline => {
    if (one.type !== 'figure' && one.type !== 'mention') return one
    /* A text node holds at least one letter. */
    return { type: 'text', text: say(one) || one.attrs.label || '–' }
  }
  const within = (content: readonly Inline[] | undefined) => (content ? { content: content.map(inline) } : {})
  const block = (one: Block): Block => {
    switch (one.type) {
      case 'paragraph':
        return { ...one, ...within(one.content) }
      case 'heading':
        return { ...one, ...within(one.content) }
      case 'bulletList':
        return { ...one, content: one.content.map((item) => ({ ...item, content: item.content.map(block) })) }
      case 'orderedList':
        return { ...one, content: one.content.map((item) => ({ ...item, content: item.content.map(block) })) }
      case 'table':
        return {
          ...one,
          content: one.content.map((row) => ({
            ...row,
            content: row.content.map((cell) => ({ ...cell, content: cell.content.map(block) })),
          })),
        }
    }
  }
  return { ...text, content: text.content.map(block) }
}
