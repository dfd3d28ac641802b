/**
 * A logo as it is kept: only pixels, which run nothing and lead nowhere. A drawing (SVG) is made into one where it is chosen.
 */
export type Logo = Readonly<{ kind: LogoKind; base64: string; widthPx: number; heightPx: number }>

export const logoKinds = ['png', 'jpeg'] as const
export type LogoKind = (typeof logoKinds)[number]

/** It is in every file that leaves the program. */
export const logoBytesAtMost = 256 * 1024
export const logoSideAtMostPx = 4_000

/**
 * What the bytes of a picture say they are, or `undefined` where they are no PNG or JPEG that is whole.
 * Sources: PNG (ISO/IEC 15948), 5.2 and 11.2.2; JPEG (ITU-T T.81), annex B.
 */
export function readLogo(bytes: Uint8Array): Omit<Logo, 'base64'> | undefined {
  const read = pngSize(bytes) ?? jpegSize(bytes)
  if (!read || bytes.length > logoBytesAtMost) return undefined
  const sides = [read.widthPx, read.heightPx]
  return sides.every((side) => side >= 1 && side <= logoSideAtMostPx) ? read : undefined
}

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
const pngEnd = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]

function pngSize(bytes: Uint8Array): Omit<Logo, 'base64'> | undefined {
  const isWhole = stands(bytes, 0, pngStart) && stands(bytes, bytes.length - pngEnd.length, pngEnd)
  return isWhole ? { kind: 'png', widthPx: number(bytes, 16, 4), heightPx: number(bytes, 20, 4) } : undefined
}

/** Walks from segment to segment until the one that begins the frame. */
function jpegSize(bytes: Uint8Array): Omit<Logo, 'base64'> | undefined {
  if (!stands(bytes, 0, [0xff, 0xd8]) || !stands(bytes, bytes.length - 2, [0xff, 0xd9])) return undefined
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0
    if (isFrame(marker))
      return { kind: 'jpeg', widthPx: number(bytes, at + 7, 2), heightPx: number(bytes, at + 5, 2) }
    // A marker may be filled up; what is no segment has no length.
    if (marker === 0xff) at += 1
    else at += 2 + number(bytes, at + 2, 2)
  }
  return undefined
}

/** Of the markers C0 to CF three begin no frame: tables and reserved ones. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function stands(bytes: Uint8Array, from: number, wanted: readonly number[]): boolean {
  return from >= 0 && wanted.every((byte, at) => bytes[from + at] === byte)
}

/** A number whose highest byte comes first. */
function number(bytes: Uint8Array, from: number, length: number): number {
  let read = 0
  for (let at = from; at < from + length; at++) read = read * 256 + (bytes[at] ?? 0)
  return read
}
