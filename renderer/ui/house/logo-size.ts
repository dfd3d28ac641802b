import type { Logo } from '#shared/domain/house-style/logo.ts'

export type Room = Readonly<{ width: number; height: number }>

/** How large a logo is in the room it is given: as a whole, in its own proportions. */
export function logoIn({ widthPx, heightPx }: Pick<Logo, 'widthPx' | 'heightPx'>, room: Room): Room {
  const scale = Math.min(room.width / widthPx, room.height / heightPx)
  return { width: widthPx * scale, height: heightPx * scale }
}

export function logoUrl({ kind, base64 }: Logo): string {
  return `data:image/${kind};base64,${base64}`
}
