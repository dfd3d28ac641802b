/** V8 copies what is cut out of a text where it is shorter than this; what is longer shows into it. */
const shownFrom = 13

/**
 * The same text, standing by itself, for whoever keeps a few words of a large file: a word of 13 letters or more that was cut out of a text keeps
 * all of that from being given back.
 */
export function ownText(text: string): string {
  if (text.length < shownFrom) return text
  let own = ''
  for (let from = 0; from < text.length; from += shownFrom - 1) own += text.slice(from, from + shownFrom - 1)
  return own
}
