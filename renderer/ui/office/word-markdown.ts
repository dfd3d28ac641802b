import type { Runs, WordBlock } from './word-content.ts'

/** A document as Markdown that says the same as the file for Word. */
export function wordMarkdown(blocks: readonly WordBlock[]): string {
  return `${blocks.map(blockMarkdown).join('\n\n')}\n`
}

function blockMarkdown(block: WordBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}`
    case 'text':
      return runsMarkdown(block.runs, '  \n')
    case 'list':
      return block.items
        .map((runs, at) => `${block.isNumbered ? `${at + 1}.` : '-'} ${runsMarkdown(runs, '  \n  ')}`)
        .join('\n')
    case 'table': {
      const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
      return [
        line(block.columns.map(({ head }) => plain(head))),
        line(block.columns.map(() => '---')),
        ...block.rows.map((row) => line(row.map((runs) => runsMarkdown(runs, '<br>')))),
      ].join('\n')
    }
  }
}

function runsMarkdown(runs: Runs, lineBreak: string): string {
  return runs
    .map(({ text, isBold, isItalic }) => {
      const said = plain(text).replaceAll(/\r\n|\r|\n/g, lineBreak)
      const slanted = isItalic && said.trim() !== '' ? `*${said}*` : said
      return isBold && slanted.trim() !== '' ? `**${slanted}**` : slanted
    })
    .join('')
}

/** Letters that would be taken for a form. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&')
}
