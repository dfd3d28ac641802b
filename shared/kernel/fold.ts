/** Letters that are letters of their own to Unicode and variants of a plain one to a reader. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
  ı: 'i',
  ς: 'σ',
}

/** Most of what is written: there is nothing to take off such letters but their case. */
const isAscii = /^[\t\n\v\f\r -~]*$/

/**
 * Text as it is compared: without case, diacritics, what has no width, and outer or doubled spaces. `  Müller  AG` and
 * `MULLER ag` are one, and so are `Łódź` and `Lodz`, `Işıklar` and `ISIKLAR`.
 */
export function fold(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase().replace(/\s+/g, ' ').trim()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[ßæœøłđðþħŧŋəıς]/g, (letter) => plain[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
}
