import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type JsZip from 'jszip'

/** A part of an office file by its name, and what it is to hold instead; `undefined` takes it out. */
export type Mend = (name: string, text: string) => string | undefined

/**
 * An office file written again so that the same content gives the same bytes: parts in one order, with one time, made at the
 * beginning of the day that they tell of.
 * @param mend is asked for each part that is XML
 */
export async function settledFile(
  bytes: ArrayBuffer | Uint8Array,
  { day, mend = keep }: Readonly<{ day: CalendarDay; mend?: Mend }>,
): Promise<ArrayBuffer> {
  const { default: Zip } = await import('jszip')
  const written = await Zip.loadAsync(bytes)
  const settled = new Zip()
  for (const name of inOrder(written)) {
    const part = written.file(name)
    if (!part) continue
    const content = /\.(xml|rels)$/.test(name)
      ? mend(name, settledText(name, await part.async('string'), day, written))
      : await part.async('uint8array')
    if (content !== undefined) settled.file(name, content, { date: firstTime, createFolders: false })
  }
  return await settled.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE', platform: 'DOS' })
}

/** The first moment that an archive can tell. */
const firstTime = new Date(Date.UTC(1980, 0, 1))

/** What the parts are comes first, as readers expect it; folders are no parts. */
function inOrder(zip: JsZip): readonly string[] {
  const names = Object.keys(zip.files).filter((name) => !zip.files[name]?.dir)
  const rank = (name: string): string => (name === '[Content_Types].xml' ? '' : name)
  return names.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1))
}

function settledText(name: string, text: string, day: CalendarDay, zip: JsZip): string {
  if (name === 'docProps/core.xml')
    return text.replaceAll(
      /(<dcterms:(created|modified)\b[^>]*>)[^<]*(<)/g,
      (_whole, opening: string, _what, closing: string) => `${opening}${day}T00:00:00Z${closing}`,
    )
  // A type of a part that is not there makes office programs offer a repair.
  if (name === '[Content_Types].xml')
    return text.replaceAll(/<Override\b[^>]*?PartName="\/([^"]*)"[^>]*?\/>/g, (whole, part: string) =>
      zip.file(part) ? whole : '',
    )
  return text
}

function keep(_name: string, text: string): string {
  return text
}
