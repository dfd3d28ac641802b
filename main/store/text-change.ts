/**
 * A long text that changed in one place stands in the record as that place: at which character so many are cut and others are
 * put. An hour of writing in a long section would otherwise be kept in full, twice, every second.
 */
type TextChange = Readonly<{ at: number; cut: number; put: string }>
type Fields = Readonly<Record<string, unknown>>

/** Shorter texts stand whole: they are found and read as they are. */
const longFrom = 200

/** What a change leads from and to, as it is written down. */
export function compact(before: Fields, after: Fields): Readonly<{ before: Fields; after: Fields }> {
  const was: Record<string, unknown> = { ...before }
  const is: Record<string, unknown> = { ...after }
  for (const [field, now] of Object.entries(after)) {
    const then = before[field]
    if (typeof then !== 'string' || typeof now !== 'string') continue
    if (Math.min(then.length, now.length) < longFrom) continue
    const at = sharedStart(then, now)
    const end = sharedEnd(then, now, at)
    const [out, put] = [then.slice(at, then.length - end), now.slice(at, now.length - end)]
    if (2 * (out.length + put.length) > then.length + now.length) continue
    was[field] = { at, cut: put.length, put: out } satisfies TextChange
    is[field] = { at, cut: out.length, put } satisfies TextChange
  }
  return { before: was, after: is }
}

/**
 * Fields as they were written down, with what stands as a place made whole from the value that they lead from; without those
 * of which that value says nothing.
 */
export function whole(fields: Fields, from: Fields): Fields {
  if (!hasTextChange(fields)) return fields
  const made = Object.entries(fields).flatMap(([field, value]) => {
    if (!isTextChange(value)) return [[field, value] as const]
    const text = from[field]
    return typeof text === 'string' ? [[field, applied(value, text)] as const] : []
  })
  return Object.fromEntries(made)
}

export function hasTextChange(fields: Fields): boolean {
  return Object.values(fields).some(isTextChange)
}

/** Whether a value of the record stands for a text by the place where that changed. */
export function isTextChange(value: unknown): value is TextChange {
  return typeof value === 'object' && value !== null && 'put' in value && 'cut' in value
}

/** Whether a text is one that the place was taken from. */
export function isFoundIn({ at, put }: TextChange, text: unknown): boolean {
  return typeof text === 'string' && text.slice(at, at + put.length) === put
}

function applied({ at, cut, put }: TextChange, text: string): string {
  return text.slice(0, at) + put + text.slice(at + cut)
}

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let at = 0
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++
  return at
}

function sharedEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start
  let count = 0
  while (
    count < most &&
    one.charCodeAt(one.length - 1 - count) === other.charCodeAt(other.length - 1 - count)
  )
    count++
  return count
}
