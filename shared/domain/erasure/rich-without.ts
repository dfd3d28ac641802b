import { plainOf } from '../rich-text/plain.ts'
import { readRich, richOf, writeRich } from '../rich-text/read-rich.ts'
import { markFor } from './naming.ts'

/**
 * A text and its form without a name: where both still say the same, both; else, since a name may lie across a change of the form,
 * the text alone. `undefined` where nothing of it changes.
 * @param rich the form as it is kept, `null` where there is none
 * @param without takes the name out of a text
 * @param contactIds whose mentions lose the name that they were written with, in any case
 */
export function richWithout(
  rich: unknown,
  text: string,
  without: (text: string) => string,
  contactIds: ReadonlySet<string>,
): Readonly<{ text: string; rich: string | null }> | undefined {
  if (typeof rich !== 'string') return undefined
  const read = readRich(rich)
  const form = read && richOf(withoutIn(read, without, contactIds))
  if (!form) return { text: without(text), rich: null }
  const written = writeRich(form)
  const plain = plainOf(form)
  const rest = without(plain)
  if (written === rich && rest === text) return undefined
  return rest === plain ? { text: rest, rich: written } : { text: rest, rich: null }
}

type Node = Readonly<Record<string, unknown>>

function withoutIn(node: unknown, without: (text: string) => string, ids: ReadonlySet<string>): unknown {
  if (Array.isArray(node)) return node.map((each: unknown) => withoutIn(each, without, ids))
  if (typeof node !== 'object' || node === null) return node
  const { type, text, attrs } = node as Node & { attrs?: Node }
  if (type === 'text' && typeof text === 'string') {
    const rest = without(text)
    return { ...node, text: rest }
  }
  if (type === 'mention' && typeof attrs?.['label'] === 'string') {
    const { id, label } = attrs as Readonly<{ id: unknown; label: string }>
    const isTheirs = typeof id === 'string' && ids.has(id)
    return {
      ...node,
      attrs: { ...attrs, label: isTheirs ? markFor(label) : without(label) },
    }
  }
  return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, withoutIn(each, without, ids)]))
}
