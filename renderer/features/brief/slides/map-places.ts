import { layOrg } from '../../../diagram/org-layout.ts'
import { boxMarginPt, type Frame } from '../../../ui/office/deck-content.ts'
import type { MapPerson } from '../map-data.ts'

type Places = Readonly<{ frames: ReadonlyMap<string, Frame>; scale: number; isDown: boolean }>

/** How wide boxes may be at the usual size of text, from the widest on, and how much larger or smaller than that text may be. */
const widthsPt = [190, 170, 150, 130, 112, 100]
const scales = [1.4, 1.2, 1, 0.9, 0.8]

/**
 * Where each box stands on a slide: under its manager, or to the right where there are too many levels. The widest boxes that fit are
 * taken; their text is never cut, so that a box is as high as its text needs.
 * @param heightOf how high the text of somebody is at a width, with its size multiplied
 */
export function placedOnSlide(
  people: readonly MapPerson[],
  heightOf: (person: MapPerson, widthPt: number, scale: number) => number,
  room: Frame,
): Places {
  let last: Places = { frames: new Map(), scale: 1, isDown: true }
  for (const scale of scales)
    for (const isDown of [true, false])
      for (const usualPt of widthsPt) {
        const widthPt = Math.round(usualPt * scale)
        const {
          frames,
          widthPt: allWidth,
          heightPt: allHeight,
        } = laid(people, isDown, (person) => ({
          widthPt,
          // The layout reckons in whole numbers.
          heightPt: Math.ceil(heightOf(person, widthPt - 2 * boxMarginPt, scale)) + 2 * boxMarginPt,
        }))
        const [spareX, spareY] = [room.widthPt - allWidth, room.heightPt - allHeight]
        last = { frames: moved(frames, room.x + spareX / 2, room.y + Math.max(0, spareY / 2)), scale, isDown }
        if (spareX >= 0 && spareY >= 0) return last
      }
  return last
}

type Size = Readonly<{ widthPt: number; heightPt: number }>

function laid(people: readonly MapPerson[], isDown: boolean, sizeOf: (person: MapPerson) => Size) {
  const layout = layOrg(
    people.map((person) => {
      const { widthPt, heightPt } = sizeOf(person)
      const [widthPx, heightPx] = isDown ? [widthPt, heightPt] : [heightPt, widthPt]
      return { id: person.contactId, parentId: person.managerId, widthPx, heightPx }
    }),
    // Boxes beside each other can be glued to their manager by what every office program has.
    {
      stackFrom: people.length + 1,
      siblingGapPx: isDown ? 18 : 12,
      levelGapPx: isDown ? 26 : 44,
      fieldShape: 3,
    },
  )
  const frames = new Map(
    [...layout.cards.values()].map(({ id, x, y, widthPx, heightPx }): [string, Frame] => [
      id,
      isDown
        ? { x, y, widthPt: widthPx, heightPt: heightPx }
        : { x: y, y: x, widthPt: heightPx, heightPt: widthPx },
    ]),
  )
  const [widthPt, heightPt] = isDown ? [layout.widthPx, layout.heightPx] : [layout.heightPx, layout.widthPx]
  return { frames, widthPt, heightPt }
}

function moved(frames: ReadonlyMap<string, Frame>, byX: number, byY: number): ReadonlyMap<string, Frame> {
  return new Map([...frames].map(([id, frame]) => [id, { ...frame, x: frame.x + byX, y: frame.y + byY }]))
}
