const longest = 200

/**
 * What was said as the title of an action or a risk, which is one line: the first line, cut where a word ends.
 * @returns `note` all of it where the title is less
 */
export function asTitle(text: string): Readonly<{ title: string; note: string | null }> {
  const whole = text.trim()
  const [first = ''] = whole.split('\n')
  const title = cut(first.trim())
  return { title, note: title === whole ? null : whole }
}

function cut(text: string): string {
  if (text.length <= longest) return text
  const room = text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')
  const lastWord = room.lastIndexOf(' ')
  return `${(lastWord > longest / 2 ? room.slice(0, lastWord) : room).trimEnd()}…`
}
