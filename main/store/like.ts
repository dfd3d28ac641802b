/** A LIKE pattern that finds the text anywhere, taken as it is: `%` and `_` have no meaning in it. Needs `escape '\\'`. */
export function likeContaining(text: string): string {
  return `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
}
