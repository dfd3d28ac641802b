import type { Block, Inline, ListItem, Mark, RichText, TableCell } from './model.ts'
import { swotRuns } from './swot-tags.ts'

/**
 * A text as Markdown (CommonMark, with the tables of GitHub): what it looks like there is what it is here. Words that are tagged stand
 * as Pandoc's bracketed spans: `[late again]{.weakness}`.
 */
export function toMarkdown({ content }: RichText): string {
  return blocksOf(content).join('\n')
}

/** Lines, with an empty one between what would run together otherwise. */
function blocksOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1]
    const isApart = before !== undefined && !isEmpty(before) && !isEmpty(block)
    const lines = linesOf(block)
    return isApart ? ['', ...lines] : lines
  })
}

function isEmpty(block: Block): boolean {
  return block.type === 'paragraph' && block.content === undefined
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return guarded(inlinesOf(block.content)).split('\n')
    case 'heading':
      return [`${'#'.repeat(block.attrs.level)} ${inlinesOf(block.content).replaceAll(/ {2}\n|\n/g, ' ')}`]
    case 'bulletList':
      return block.content.flatMap((item) => itemLines(item, '- '))
    case 'orderedList':
      return block.content.flatMap((item, index) => itemLines(item, `${block.attrs.start + index}. `))
    case 'table': {
      const [head, ...rows] = block.content.map(({ content }) => rowLine(content))
      const width = Math.max(...block.content.map(({ content }) => content.length))
      return [head ?? '', `|${' --- |'.repeat(width)}`, ...rows]
    }
  }
}

function itemLines({ content }: ListItem, sign: string): readonly string[] {
  const indent = ' '.repeat(sign.length)
  const lines = content.flatMap((block) => linesOf(block))
  return lines.map((line, index) => (index === 0 ? `${sign}${line}` : line === '' ? '' : `${indent}${line}`))
}

function rowLine(cells: readonly TableCell[]): string {
  return `| ${cells.map(cellText).join(' | ')} |`
}

function cellText({ content }: TableCell): string {
  const lines = content.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'heading' ? [inlinesOf(block.content)] : linesOf(block),
  )
  return lines
    .join('<br>')
    .replaceAll(/ {2}\n|\n/g, '<br>')
    .replaceAll('|', String.raw`\|`)
}

function inlinesOf(content: readonly Inline[] | undefined): string {
  return swotRuns(content ?? [])
    .map(({ part, inlines }) => {
      const said = inlines.map(inlineOf).join('')
      return part === undefined ? said : spaced(said, (core) => `[${core}]{.${part}}`)
    })
    .join('')
}

function inlineOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return marked(escaped(inline.text), inline.marks ?? [])
    case 'hardBreak':
      return '  \n'
    case 'mention':
    case 'figure':
      return escaped(inline.attrs.label)
  }
}

/** Signs stand close to letters, or they would be none: spaces go outside. */
function marked(text: string, marks: readonly Mark[]): string {
  return spaced(text, (core) =>
    marks.reduce((so, mark) => {
      if (mark.type === 'bold') return `**${so}**`
      if (mark.type === 'italic') return `*${so}*`
      if (mark.type === 'swot') return so
      return `[${so}](${mark.attrs.href.replaceAll('(', '%28').replaceAll(')', '%29')})`
    }, core),
  )
}

function spaced(text: string, wrap: (core: string) => string): string {
  const [, start = '', core = '', end = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  return core === '' ? text : `${start}${wrap(core)}${end}`
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, String.raw`\$&`)
}

/** What would be a heading or a list at the start of a line, and is meant as written. */
function guarded(text: string): string {
  return text.replaceAll(
    /^(\s*)(#{1,6}(?=\s)|[-+](?=\s)|\d+(?=[.)]\s)|\|)/gm,
    (_all, space: string, sign: string) => (/^\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`),
  )
}
