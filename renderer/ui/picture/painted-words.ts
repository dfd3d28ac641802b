import { colorText } from './color-text.ts'
import { paintedCopy, svgSpace } from './painted-copy.ts'

/**
 * A box of words and small marks, such as a legend, as a drawing of its own: each line of text and each mark where it stands on
 * the page, from the upper left corner of the box. Frames and grounds are left out.
 */
export function paintedWords(box: HTMLElement): SVGElement {
  const origin = box.getBoundingClientRect()
  const group = document.createElementNS(svgSpace, 'g')
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('svg') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof SVGSVGElement) group.append(mark(node, origin))
    else if (node instanceof Text) group.append(...linesOf(node, origin))
  }
  return group
}

function mark(drawn: SVGSVGElement, origin: DOMRect): SVGElement {
  const copy = paintedCopy(drawn)
  const { x, y, width, height } = drawn.getBoundingClientRect()
  const place = { x: x - origin.x, y: y - origin.y, width, height, viewBox: drawn.getAttribute('viewBox') }
  for (const [name, value] of Object.entries(place))
    if (value !== null) copy.setAttribute(name, String(value))
  return copy
}

/** The text by the lines that it is broken into. */
function linesOf(text: Text, origin: DOMRect): readonly SVGElement[] {
  const parent = text.parentElement
  if (!parent || text.data.trim() === '') return []
  const { color, fontSize, fontWeight } = getComputedStyle(parent)
  const sizePx = Number.parseFloat(fontSize)
  const range = document.createRange()
  const lines: { words: string; box: DOMRect }[] = []
  for (const word of text.data.matchAll(/\S+\s*/g)) {
    range.setStart(text, word.index)
    range.setEnd(text, word.index + word[0].trimEnd().length)
    const box = range.getBoundingClientRect()
    const last = lines.at(-1)
    if (last && Math.abs(last.box.y - box.y) < 2) last.words += word[0]
    else lines.push({ words: word[0], box })
  }
  return lines.map(({ words, box }) => {
    const line = document.createElementNS(svgSpace, 'text')
    line.setAttribute('x', String(box.x - origin.x))
    line.setAttribute('y', String(box.y - origin.y + box.height / 2 + sizePx * 0.35))
    line.setAttribute('font-size', String(sizePx))
    line.setAttribute('font-weight', fontWeight)
    line.setAttribute('fill', colorText(color)?.hex ?? '#000000')
    line.append(words.trimEnd())
    return line
  })
}
