/**
 * Widths of letters at a size of 1,000, of Helvetica and whatever has its widths (Arial, Liberation Sans).
 * Source: Adobe, "Core 14 AFM fonts", Helvetica-Bold, which is never narrower than the plain one.
 */
const widths: Readonly<Record<string, string>> = {
  278: " ,./\\Iij|l'",
  333: '!()-[]`ft:;',
  389: '*r{}z',
  500: '"^',
  556: '#$0123456789acekxyvs_Ls',
  584: '+<=>~',
  611: '?FTZbdghnopqu',
  667: 'EPSVXYJ',
  722: '&ABCDHKNRU',
  778: 'GOQw',
  833: 'M',
  889: '%m',
  944: 'W',
  975: '@',
}

const known = new Map(
  Object.entries(widths).flatMap(([width, letters]) =>
    Array.from(letters, (letter) => [letter, Number(width) / 1_000] as const),
  ),
)

/** What letters that are in no table take: accented ones as an average, signs of East Asia a whole square. */
const usualWidth = 0.62
const squareWidth = 1

/** Other fonts beside Arial, as a factor that their text is wider, rounded up. */
const factors: Readonly<Record<string, number>> = {
  Verdana: 1.2,
  Tahoma: 1.05,
  Georgia: 1.06,
  'Segoe UI': 1.05,
}

/** How wide a text is in a font at a size of 1, rather too wide than too narrow: whoever opens a file may not have the font. */
export function widthOf(text: string, font: string): number {
  let width = 0
  for (const letter of text) width += widthOfLetter(letter)
  return width * (factors[font] ?? 1)
}

function widthOfLetter(letter: string): number {
  const before = known.get(letter)
  if (before !== undefined) return before
  const width = square.test(letter) ? squareWidth : usualWidth
  known.set(letter, width)
  return width
}

const square = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFFEF\u{1F000}-\u{1FAFF}]/u

/** The text in lines that are no wider than there is room. Words that are wider alone are broken where they have to be. */
export function linesOf(text: string, widthPt: number, sizePt: number, font: string): readonly string[] {
  const room = widthPt / sizePt
  const spaceWidth = widthOf(' ', font)
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    let width = 0
    for (const word of paragraph.split(' ')) {
      const wordWidth = widthOf(word, font)
      if (line !== '' && width + spaceWidth + wordWidth <= room) {
        line = `${line} ${word}`
        width += spaceWidth + wordWidth
        continue
      }
      if (line !== '') lines.push(line)
      const pieces = wordWidth <= room ? [word] : brokenWord(word, room, font)
      lines.push(...pieces.slice(0, -1))
      line = pieces.at(-1) ?? ''
      width = widthOf(line, font)
    }
    return [...lines, line]
  })
}

function brokenWord(word: string, room: number, font: string): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  let width = 0
  for (const letter of word) {
    const more = widthOf(letter, font)
    if (piece !== '' && width + more > room) {
      pieces.push(piece)
      piece = ''
      width = 0
    }
    piece += letter
    width += more
  }
  return [...pieces, piece]
}
