/** The text without what no XML can hold; line breaks and tabs stay. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u{FFFE}\u{FFFF}]/gu, (sign) => (/[\t\n\r]/.test(sign) ? sign : ''))
}
