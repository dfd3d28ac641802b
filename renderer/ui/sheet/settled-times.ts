/** The first moment that an archive can tell: 1 January 1980, as FAT writes it. */
const firstDay = 0x0021
const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endLength = 22

/**
 * Sets every part of an archive (ZIP) to one time, in place: what is the same has the same bytes whenever it is written. Source of the
 * layout: APPNOTE 6.3.10, 4.3.7, 4.3.12 and 4.3.16. What is no archive is left as it is.
 */
export function settleTimes(bytes: ArrayBuffer): ArrayBuffer {
  const view = new DataView(bytes)
  let end = view.byteLength - endLength
  while (end >= 0 && view.getUint32(end, true) !== endSignature) end -= 1
  if (end < 0) return bytes

  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== entrySignature) return bytes
    setTime(view, at + 12)
    setTime(view, view.getUint32(at + 42, true) + 10)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return bytes
}

function setTime(view: DataView, at: number): void {
  view.setUint16(at, 0, true)
  view.setUint16(at + 2, firstDay, true)
}
