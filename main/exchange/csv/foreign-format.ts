import type { ForeignFormat } from '#shared/domain/import/text-file.ts'

/** The foreign format that the first bytes tell of, whatever the file's name says; `undefined` where it may be text. */
export function foreignFormatOfBytes(bytes: Uint8Array): ForeignFormat | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString(
    'latin1',
  )
  if (zipMarks.some((mark) => head.startsWith(mark))) return kindOfZip(bytes)
  if (head.startsWith('\xd0\xcf\x11\xe0')) return kindOfCompound(bytes)
  if (head.startsWith('SQLite format 3\0')) return 'sqlite'
  // A PDF may begin with up to 1,024 bytes of anything.
  if (/^%PDF-\d/m.test(head)) return 'pdf'
  return undefined
}

/** Big systems like to save a web page or an XML sheet under the name of a table. */
export function foreignFormatOfText(text: string): ForeignFormat | undefined {
  const head = text.slice(0, 1024)
  if (/^\s*<\?xml\b/i.test(head)) return 'xml'
  if (/^\s*<(!doctype html|html|head|meta|body|table)\b/i.test(head)) return 'html'
  return undefined
}

const zipMarks = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08']

function kindOfZip(bytes: Uint8Array): ForeignFormat {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (whole.includes('xl/workbook.bin')) return 'xlsb'
  if (whole.includes('xl/workbook.') || whole.includes('xl\\workbook.')) return 'xlsx'
  return whole.includes('application/vnd.oasis.opendocument.spreadsheet') ? 'ods' : 'zip'
}

/** A workbook with a password is kept in the container of old workbooks. */
function kindOfCompound(bytes: Uint8Array): ForeignFormat {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return whole.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'locked' : 'xls'
}
