import { isId } from '#shared/kernel/id.ts'
import { swotParts } from '../plan/plan-line.ts'
import { deepestAtMost, labelAtMost, partsAtMost, plainAtMost, richAtMost } from './limits.ts'
import { accountFigures, centerFigures, mentionKinds } from './model.ts'
import type { Block, Inline, ListItem, Mark, RichText, TableCell, TableRow } from './model.ts'
import { plainOf } from './plain.ts'
import { isSafeLink } from './safe-link.ts'

/**
 * The text that a JSON text stands for, made anew of what is known of it, or `undefined` where it holds anything that is not on
 * the closed list, leads anywhere but to pages and mail, or is too large. Attributes that are not known are left out.
 */
export function readRich(json: string): RichText | undefined {
  return json.length > richAtMost ? undefined : richOf(parsed(json))
}

/** The same of a value that is parsed already. */
export function richOf(value: unknown): RichText | undefined {
  const at: Place = { depth: 0, count: { left: partsAtMost } }
  const root = rawOf(value, at)
  const content = root?.type === 'doc' ? filled(root.content, below(at), block) : undefined
  if (!content) return undefined
  const text: RichText = { type: 'doc', content }
  return plainOf(text).length <= plainAtMost ? text : undefined
}

/** The one way in which a text is written down: the same text gives the same letters. */
export function writeRich(text: RichText): string {
  return JSON.stringify(text)
}

type Place = Readonly<{ depth: number; count: { left: number } }>
type Fields = Readonly<Record<string, unknown>>
type Raw = Readonly<{
  type: unknown
  attrs: Fields
  content: readonly unknown[]
  marks: readonly unknown[]
}> &
  Readonly<{ text: unknown }>
type Reading<T> = (value: unknown, at: Place) => T | undefined

function rawOf(value: unknown, { depth, count }: Place): Raw | undefined {
  if (--count.left < 0 || depth > deepestAtMost || !isRecord(value)) return undefined
  const { type, attrs = {}, content = [], marks = [], text } = value
  if (!isRecord(attrs) || !Array.isArray(content) || !Array.isArray(marks)) return undefined
  return { type, attrs, content, marks, text }
}

function below({ depth, count }: Place): Place {
  return { depth: depth + 1, count }
}

/** Each of them, or nothing where one can't be read. */
function every<T>(values: readonly unknown[], at: Place, read: Reading<T>): readonly T[] | undefined {
  const all: T[] = []
  for (const value of values) {
    const one = read(value, at)
    if (one === undefined) return undefined
    all.push(one)
  }
  return all
}

function filled<T>(values: readonly unknown[], at: Place, read: Reading<T>): readonly T[] | undefined {
  return values.length === 0 ? undefined : every(values, at, read)
}

function block(value: unknown, at: Place): Block | undefined {
  const raw = rawOf(value, at)
  switch (raw?.type) {
    case 'paragraph': {
      const inlines = inlinesOf(raw, at)
      return inlines && { type: 'paragraph', ...inlines }
    }
    case 'heading': {
      const inlines = inlinesOf(raw, at)
      const { level } = raw.attrs
      if (!inlines || (level !== 1 && level !== 2 && level !== 3)) return undefined
      return { type: 'heading', attrs: { level }, ...inlines }
    }
    case 'bulletList': {
      const content = filled(raw.content, below(at), listItem)
      return content && { type: 'bulletList', content }
    }
    case 'orderedList': {
      const content = filled(raw.content, below(at), listItem)
      const start = wholeOf(raw.attrs['start'] ?? 1, 0, 1_000_000)
      return content && start !== undefined ? { type: 'orderedList', attrs: { start }, content } : undefined
    }
    case 'table': {
      const content = filled(raw.content, below(at), tableRow)
      return content && { type: 'table', content }
    }
    default:
      return undefined
  }
}

function listItem(value: unknown, at: Place): ListItem | undefined {
  const raw = rawOf(value, at)
  const content = raw?.type === 'listItem' ? filled(raw.content, below(at), block) : undefined
  return content?.[0]?.type === 'paragraph' ? { type: 'listItem', content } : undefined
}

function tableRow(value: unknown, at: Place): TableRow | undefined {
  const raw = rawOf(value, at)
  const content = raw?.type === 'tableRow' ? every(raw.content, below(at), tableCell) : undefined
  return content && { type: 'tableRow', content }
}

function tableCell(value: unknown, at: Place): TableCell | undefined {
  const raw = rawOf(value, at)
  if (raw?.type !== 'tableCell' && raw?.type !== 'tableHeader') return undefined
  const content = filled(raw.content, below(at), block)
  const colspan = wholeOf(raw.attrs['colspan'] ?? 1, 1, 1_000)
  const rowspan = wholeOf(raw.attrs['rowspan'] ?? 1, 1, 1_000)
  if (!content || colspan === undefined || rowspan === undefined) return undefined
  return { type: raw.type, attrs: { colspan, rowspan }, content }
}

function inlinesOf({ content }: Raw, at: Place): Readonly<{ content?: readonly Inline[] }> | undefined {
  if (content.length === 0) return {}
  const inlines = every(content, below(at), inline)
  return inlines && { content: inlines }
}

function inline(value: unknown, at: Place): Inline | undefined {
  const raw = rawOf(value, at)
  switch (raw?.type) {
    case 'text': {
      const text = storable(raw.text, plainAtMost)
      const marks = every(raw.marks, at, mark)
      if (text === undefined || text === '' || !marks) return undefined
      return { type: 'text', text, ...(marks.length > 0 && { marks }) }
    }
    case 'hardBreak':
      return { type: 'hardBreak' }
    case 'mention': {
      const { kind, id } = raw.attrs
      const label = storable(raw.attrs['label'], labelAtMost)
      if (!isOneOf(mentionKinds, kind) || !isId(id) || label === undefined) return undefined
      return { type: 'mention', attrs: { kind, id, label } }
    }
    case 'figure': {
      const { figure, ofId } = raw.attrs
      const label = storable(raw.attrs['label'], labelAtMost)
      if (label === undefined) return undefined
      if (isOneOf(accountFigures, figure))
        return ofId === '' ? { type: 'figure', attrs: { figure, ofId, label } } : undefined
      if (!isOneOf(centerFigures, figure) || !isId(ofId)) return undefined
      return { type: 'figure', attrs: { figure, ofId, label } }
    }
    default:
      return undefined
  }
}

function mark(value: unknown): Mark | undefined {
  if (!isRecord(value)) return undefined
  const { type, attrs } = value
  if (type === 'bold' || type === 'italic') return { type }
  const { href, part } = isRecord(attrs) ? attrs : {}
  if (type === 'swot') return isOneOf(swotParts, part) ? { type, attrs: { part } } : undefined
  return type === 'link' && isSafeLink(href) ? { type, attrs: { href } } : undefined
}

/** What can be stored as it is, in the NFC form. */
function storable(value: unknown, atMost: number): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.normalize('NFC')
  return text.length > atMost || text.includes('\0') || !text.isWellFormed() ? undefined : text
}

function wholeOf(value: unknown, atLeast: number, atMost: number): number | undefined {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return undefined
  return value >= atLeast && value <= atMost ? value : undefined
}

function isOneOf<T extends string>(all: readonly T[], value: unknown): value is T {
  return (all as readonly unknown[]).includes(value)
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
