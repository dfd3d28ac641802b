import { inlinesFrom } from './from-markdown-line.ts'
import type { Block, HeadingLevel, Inline, ListItem, RichText, TableCell, TableRow } from './model.ts'

/**
 * Markdown as a text: headings, lists within lists, tables, bold, italic and links of it. Each line of text is a paragraph, as
 * people break lines where they mean it; markup of other kinds stays as the letters it is.
 */
export function fromMarkdown(markdown: string): RichText {
  const lines = markdown.replaceAll(/\r\n?/g, '\n').replaceAll('\t', '    ').split('\n')
  const content = blocksFrom(lines)
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

/** Whether a plain text has what only Markdown has: it is then taken for it where it is pasted. */
export function looksLikeMarkdown(text: string): boolean {
  return (
    /^#{1,6} \S/m.test(text) ||
    /^ *([-*+]|\d{1,9}[.)]) \S.*(\n|$)/m.test(text) ||
    /\*\*\S.*?\*\*|\[[^\]\n]+\]\((https?:|mailto:)[^)\s]+\)/.test(text) ||
    /^\|.*\|\s*\n\|[\s:|-]+\|\s*$/m.test(text)
  )
}

const heading = /^ {0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/
const item = /^( *)([-*+]|(\d{1,9})[.)])( +)(.*)$/
const dividing = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/

function blocksFrom(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at] ?? ''
    const title = heading.exec(line)
    if (title) {
      const level = Math.min(title[1]?.length ?? 1, 3) as HeadingLevel
      blocks.push({ type: 'heading', attrs: { level }, ...contentOf(title[2] ?? '') })
      at++
    } else if (item.test(line)) {
      const end = endOfList(lines, at)
      blocks.push(listFrom(lines.slice(at, end)))
      at = end
    } else if (
      line.includes('|') &&
      dividing.test(lines[at + 1] ?? '') &&
      (lines[at + 1] ?? '').includes('|')
    ) {
      const end = endWhere(lines, at + 2, (each) => !each.includes('|'))
      blocks.push(tableFrom([line, ...lines.slice(at + 2, end)]))
      at = end
    } else {
      if (line.trim() !== '' || !isBetween(lines, at)) blocks.push(paragraphOf(line))
      at++
    }
  }
  return blocks
}

/** An empty line beside a heading, a list or a table only keeps them apart. */
function isBetween(lines: readonly string[], at: number): boolean {
  const isFormed = (line: string | undefined): boolean =>
    line === undefined || line === '' || heading.test(line) || item.test(line) || /^\s*\|/.test(line)
  return isFormed(lines[at - 1]) || isFormed(lines[at + 1])
}

function paragraphOf(line: string): Block & Readonly<{ type: 'paragraph' }> {
  return { type: 'paragraph', ...contentOf(line.trimEnd()) }
}

function contentOf(text: string): Readonly<{ content?: readonly Inline[] }> {
  const content = inlinesFrom(text)
  return content.length === 0 ? {} : { content }
}

function endWhere(lines: readonly string[], from: number, isEnd: (line: string) => boolean): number {
  const end = lines.findIndex((line, index) => index >= from && isEnd(line))
  return end === -1 ? lines.length : end
}

/** A list goes on over deeper lines, and over an empty one where an item or a deeper line follows. */
function endOfList(lines: readonly string[], from: number): number {
  const first = item.exec(lines[from] ?? '')
  const [indent, kind] = [first?.[1]?.length ?? 0, isNumbered(first)]
  let end = from + 1
  for (let at = end; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line.trim() === '') continue
    const next = item.exec(line)
    const isDeeper = indentOf(line) > indent
    const isSibling = next !== null && indentOf(line) >= indent && isNumbered(next) === kind
    if (!isDeeper && !isSibling) break
    end = at + 1
  }
  return end
}

function listFrom(lines: readonly string[]): Block {
  const first = item.exec(lines[0] ?? '')
  const indent = first?.[1]?.length ?? 0
  const items: string[][] = []
  for (const line of lines) {
    const next = item.exec(line)
    if (next && (next[1]?.length ?? 0) <= indent) items.push([next[5] ?? ''])
    else items.at(-1)?.push(line)
  }
  const content = items.map(itemFrom)
  if (!isNumbered(first)) return { type: 'bulletList', content }
  return { type: 'orderedList', attrs: { start: Math.min(Number(first?.[3]), 1_000_000) }, content }
}

function itemFrom([first = '', ...more]: readonly string[]): ListItem {
  const filled = more.filter((line) => line.trim() !== '')
  const indent = Math.min(...filled.map(indentOf))
  const below = filled.length === 0 ? [] : blocksFrom(filled.map((line) => line.slice(indent)))
  return { type: 'listItem', content: [paragraphOf(first), ...below] }
}

function tableFrom(lines: readonly string[]): Block {
  const rows = lines.map(cellsOf)
  const width = Math.max(...rows.map((row) => row.length))
  const content = rows.map((row, index): TableRow => ({
    type: 'tableRow',
    content: Array.from({ length: width }, (_none, at) => cellOf(row[at] ?? '', index === 0)),
  }))
  return { type: 'table', content }
}

function cellOf(text: string, isHead: boolean): TableCell {
  return {
    type: isHead ? 'tableHeader' : 'tableCell',
    attrs: { colspan: 1, rowspan: 1 },
    content: text.split(/<br\s*\/?>/i).map(paragraphOf),
  }
}

function cellsOf(line: string): readonly string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll(String.raw`\|`, '|'))
}

function isNumbered(match: RegExpExecArray | null): boolean {
  return match?.[3] !== undefined
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
