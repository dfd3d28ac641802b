/** A part of a long text; `startsAt` is how many characters (not UTF-16 units) stand before it, as SQLite counts them. */
export type Chunk = Readonly<{ startsAt: number; text: string }>

/** No part is longer, in UTF-16 units. */
export const chunkUnits = 8_000
/** Parts share this much, so that what stands together is together in one of them. */
const shared = 400

/** A text in parts that stay quick to look through. Parts begin and end between words where there are spaces. */
export function chunksOf(text: string): readonly Chunk[] {
  const chunks: Chunk[] = []
  let from = 0
  let startsAt = 0
  while (text.length - from > chunkUnits) {
    const end = cutBefore(text, from + chunkUnits)
    chunks.push({ startsAt, text: text.slice(from, end) })
    const next = cutBefore(text, end - shared)
    startsAt += Array.from(text.slice(from, next)).length
    from = next
  }
  chunks.push({ startsAt, text: text.slice(from) })
  return chunks
}

/** The last place before which a space stands, not far back; never between the halves of one letter. */
function cutBefore(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at - 1)
  if (space > at - 200) return space + 1
  const isHalf = /[\uDC00-\uDFFF]/.test(text.charAt(at))
  return isHalf ? at - 1 : at
}
