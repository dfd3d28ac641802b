import { isHexColor } from '#shared/domain/house-style/color.ts'
import { patternLettersAtMost, unknownPlaceholders } from '#shared/domain/house-style/file-names.ts'
import { logoBytesAtMost, logoKinds, readLogo, type Logo } from '#shared/domain/house-style/logo.ts'
import { isFontName, type HouseStyle } from '#shared/domain/house-style/model.ts'
import { fromBase64 } from '#shared/kernel/base64.ts'
import { z } from 'zod'
import { command, query } from './procedure.ts'
import { count, filledLine, idOf, line, version } from './values.ts'

/** What it says of itself is what its bytes are: nothing else gets into a file that leaves the program. */
const logo = z
  .strictObject({
    kind: z.enum(logoKinds),
    base64: z.base64().max(Math.ceil(logoBytesAtMost / 3) * 4),
    widthPx: z.int().min(1),
    heightPx: z.int().min(1),
  })
  .readonly()
  .refine(isAsItSays, { message: 'Not a PNG or JPEG as it says' }) satisfies z.ZodType<Logo>

function isAsItSays({ base64, kind, widthPx, heightPx }: Logo): boolean {
  const read = readLogo(fromBase64(base64))
  return read?.kind === kind && read.widthPx === widthPx && read.heightPx === heightPx
}

const color = z.string().refine(isHexColor, { message: 'Not a color as #rrggbb' })
const fields = {
  primaryColor: color,
  accentColor: color,
  font: filledLine.refine(isFontName, { message: 'Not the name of a font' }),
  footer: line,
  confidentiality: line,
  logo: logo.nullable(),
  namePattern: filledLine
    .max(patternLettersAtMost)
    .refine((pattern) => unknownPlaceholders(pattern).length === 0, { message: 'An unknown placeholder' }),
}

export const houseStyle = z.strictObject({
  id: idOf('house-style'),
  ...fields,
  version,
}) satisfies z.ZodType<HouseStyle>

export const houseStyleContract = {
  /** How what leaves the program looks; `version` 0 where that is what Keyplan proposes and nobody has changed. */
  'house-style.get': query({
    input: z.strictObject({}),
    output: z.strictObject({ ...fields, version: count }),
    reads: ['house-style'],
  }),
  'house-style.edit': command({
    input: z.strictObject({ version: count, changes: z.strictObject(fields).partial() }),
    output: houseStyle,
    touches: ['house-style'],
    typed: ['footer', 'confidentiality', 'font', 'namePattern'],
  }),
}
