/** Text as it is compared: without case, diacritics and outer or doubled spaces. `  Müller  AG` and `MULLER ag` are one. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
