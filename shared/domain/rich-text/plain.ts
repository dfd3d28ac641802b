import type { Block, Inline, ListItem, RichText } from './model.ts'

/** A text without its form, a line for each paragraph: what is searched, compared and shown where there is no room for a form. */
export function plainOf({ content }: RichText): string {
  return linesOf(content).join('\n')
}

/** Plain text as people wrote it before there was a form: each line is a paragraph. `plainOf` gives it back letter for letter. */
export function richOfPlain(text: string): RichText {
  return {
    type: 'doc',
    content: text
      .split('\n')
      .map((line) =>
        line === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: line }] },
      ),
  }
}

/** Whether a text has no form: nothing of it is lost where only its letters are kept. */
export function isPlain({ content }: RichText): boolean {
  return content.every(
    (block) =>
      block.type === 'paragraph' &&
      (block.content ?? []).every((inline) => inline.type === 'text' && inline.marks === undefined),
  )
}

export function plainOfInlines(content: readonly Inline[] | undefined): string {
  return (content ?? []).map(plainOfInline).join('')
}

function plainOfInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'hardBreak':
      return '\n'
    case 'mention':
    case 'figure':
      return inline.attrs.label
  }
}

function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [plainOfInlines(block.content)]
      case 'bulletList':
        return block.content.flatMap((item) => itemLines(item, '- '))
      case 'orderedList':
        return block.content.flatMap((item, index) => itemLines(item, `${block.attrs.start + index}. `))
      case 'table':
        return block.content.map(({ content }) =>
          content.map((cell) => linesOf(cell.content).join(' ')).join('\t'),
        )
    }
  })
}

function itemLines({ content }: ListItem, sign: string): readonly string[] {
  const indent = ' '.repeat(sign.length)
  return linesOf(content).map((line, index) => `${index === 0 ? sign : indent}${line}`)
}
