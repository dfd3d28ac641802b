/** The encodings that are read. The first five are recognised with certainty or taken by default, the others are guessed. */
export const textEncodings = [
  'utf-8',
  'utf-8-bom',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'shift_jis',
  'gb18030',
  'big5',
  'euc-kr',
  'macintosh',
] as const
export type TextEncoding = (typeof textEncodings)[number]

export const delimiters = [',', ';', '\t'] as const
export type Delimiter = (typeof delimiters)[number]

/** What a file turned out to be by its content. `binary` is something that is no text and has no name here. */
export const foreignFormats = [
  'xlsx',
  'xlsb',
  'ods',
  'zip',
  'xls',
  'locked',
  'pdf',
  'sqlite',
  'html',
  'xml',
  'binary',
] as const
export type ForeignFormat = (typeof foreignFormats)[number]
