import type { Logo } from '#shared/domain/house-style/logo.ts'
import type { FoldedChange } from './trail-fold.ts'

type Fields = FoldedChange['before']

/** The logo by what it is: nobody reads its bytes in a trail. */
export function logoSaid(fields: Fields): Fields {
  const { logo } = fields
  if (typeof logo !== 'object' || logo === null) return fields
  const { kind, widthPx, heightPx } = logo as unknown as Logo
  return { ...fields, logo: `${kind.toUpperCase()} ${widthPx} × ${heightPx}` }
}
