import type { Logo } from '#shared/domain/house-style/logo.ts'
import { crc32, deflateSync } from 'node:zlib'

/** A logo of one color with a lighter band, as a PNG made by hand. */
export function aLogo({ widthPx = 300, heightPx = 100, color = [196, 30, 58] } = {}): Logo {
  const light = color.map((part) => Math.round((part + 255) / 2))
  const rows = Array.from({ length: heightPx }, (_row, y) =>
    Buffer.from([
      0,
      ...Array.from({ length: widthPx }, () =>
        y > heightPx * 0.4 && y < heightPx * 0.6 ? light : color,
      ).flat(),
    ]),
  )
  const head = Buffer.alloc(13)
  head.writeUInt32BE(widthPx, 0)
  head.writeUInt32BE(heightPx, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const bytes = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return { kind: 'png', base64: bytes.toString('base64'), widthPx, heightPx }
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(content.length, 0)
  framed.set(named, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
