import { inkOf } from '#shared/domain/house-style/color.ts'
import type { BoxPart, DeckContent, LinePart, Slide } from './deck-content.ts'
import { attributeOf, connectorXml } from './deck-lines.ts'
import type { Mend } from './settled-file.ts'

/** The name that a box bears until it is known by which id the library wrote it. */
export function nameOfBox(id: string): string {
  return `box of ${attributeOf(id)}`
}

/**
 * What the library does not write, or writes so that office programs offer a repair: lines that are glued to boxes, the colors of the
 * house in the theme, masters before slides, ids that are each there once, forms of paragraphs that stand before their letters, and no third axis of a chart
 * that has two.
 */
export function deckMend({ slides, look }: DeckContent): Mend {
  return (name, text) => {
    const place = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1]
    const slide = place === undefined ? undefined : slides[Number(place) - 1]
    if (slide) return gluedTo(onceEach(formedOnce(text)), slide)
    if (/^ppt\/theme\/theme\d+\.xml$/.test(name))
      return withColors(text, inkOf(look.primaryColor), inkOf(look.accentColor), look.primaryColor)
    if (name === 'ppt/presentation.xml') return withMastersFirst(text)
    if (/^ppt\/charts\/chart\d+\.xml$/.test(name)) return withTwoAxes(text)
    return /^ppt\/(slideLayouts|slideMasters)\/[^/]+\.xml$/.test(name) ? onceEach(text) : text
  }
}

/** The form of a paragraph stands before its letters and once; the library writes it again before each further run. */
function formedOnce(xml: string): string {
  return xml.replaceAll(/(<\/a:r>)<a:pPr\b(?:[^>]*\/>|[^>]*[^/]>.*?<\/a:pPr>|>.*?<\/a:pPr>)/gs, '$1')
}

/** The format has the master of the notes before the slides; the library writes it after them. */
function withMastersFirst(xml: string): string {
  const masters = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0] ?? ''
  return xml.replace(masters, '').replace('<p:sldIdLst', () => `${masters}<p:sldIdLst`)
}

/** Numbers what is on a slide from one on: the library gives the number of the slide an id that the 24th thing on it has too. */
function onceEach(xml: string): string {
  let last = 0
  return xml.replaceAll(/(<p:cNvPr id=")\d+"/g, (_whole, opening: string) => `${opening}${(last += 1)}"`)
}

function gluedTo(xml: string, { parts }: Slide): string {
  const boxes = new Map(
    parts.filter((part): part is BoxPart => part.kind === 'box').map((box) => [box.id, box]),
  )
  const ids = new Map<string, number>()
  let written = xml
  for (const box of boxes.values()) {
    const known = new RegExp(`<p:cNvPr id="(\\d+)" name="${escaped(nameOfBox(box.id))}"`)
    ids.set(box.id, Number(known.exec(written)?.[1]))
    written = written.replace(
      known,
      (_whole, id: string) =>
        `<p:cNvPr id="${id}" name="${attributeOf(box.name)}" descr="${attributeOf(box.spoken)}"`,
    )
  }
  let last = [...written.matchAll(/<p:cNvPr id="/g)].length
  const lines = parts
    .filter((part): part is LinePart => part.kind === 'line')
    .flatMap((line) => {
      const [from, to] = [boxes.get(line.from.id), boxes.get(line.to.id)]
      if (!from || !to) return []
      const glued = (box: BoxPart, side: LinePart['from']['side']) => ({
        shapeId: ids.get(box.id) ?? 0,
        frame: box.frame,
        side,
      })
      return [connectorXml(line, (last += 1), glued(from, line.from.side), glued(to, line.to.side))]
    })
  // Behind the boxes: what is first in the tree is furthest back.
  return written.replace(/<\/p:grpSpPr>|<p:grpSpPr\/>/, (opening) => opening + lines.join(''))
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

function withColors(xml: string, ...colors: readonly string[]): string {
  return colors.reduce(
    (written, color, at) =>
      written.replace(
        new RegExp(`(<a:accent${at + 1}>).*?(</a:accent${at + 1}>)`, 's'),
        `$1<a:srgbClr val="${color.slice(1).toUpperCase()}"/>$2`,
      ),
    xml,
  )
}

/** A bar or line chart has two axes; the library names a third that is nowhere. */
function withTwoAxes(xml: string): string {
  const axes = new Set(
    [...xml.matchAll(/<c:(?:cat|val|date|ser)Ax>\s*<c:axId val="(\d+)"/g)].map(([, id]) => id),
  )
  return xml.replaceAll(/<c:axId val="(\d+)"\s*\/>/g, (whole, id: string) => (axes.has(id) ? whole : ''))
}
