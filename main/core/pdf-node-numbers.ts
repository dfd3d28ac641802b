/**
 * How Chromium names a part of a tagged PDF that others point to (heads of tables): `node` and eight digits. What
 * stands right behind a key other than `/ID` is somebody's words (`/Title (node00000012)`), not such a name.
 */
const nodeName = /(?<!\/(?!ID\b)[A-Za-z]+ ?)\(node(\d{8})\)/g

/**
 * The same PDF with these names numbered from one, in the order of their numbers. Chromium counts them on from whatever its
 * process has laid out before, so that the same paper would not give the same bytes.
 * @param pdf the bytes of a PDF by Chromium; no byte moves, so that its table of places holds
 */
export function withNodeNumbersFromOne(pdf: Uint8Array): Uint8Array {
  // One character a byte, there and back.
  const text = Buffer.from(pdf).toString('latin1')
  const numbers = [...new Set(Array.from(text.matchAll(nodeName), ([, number]) => number ?? ''))].toSorted()
  const renumbered = new Map(
    numbers.map((number, index) => [number, String(index + 1).padStart(number.length, '0')]),
  )
  return Buffer.from(
    text.replaceAll(nodeName, (_, number: string) => `(node${renumbered.get(number)})`),
    'latin1',
  )
}
