import { expect, test } from 'vitest'
import { around } from '../../../renderer/diagram/geometry.ts'
import { heldView, sharedCard } from '../../../renderer/diagram/viewport.ts'

const card = (x: number, y: number) => ({ x, y, widthPx: 100, heightPx: 40 })
const frame = { widthPx: 800, heightPx: 600 }
const middle = { x: 400, y: 300 }
const asDrawn = { x: 0, y: 0, scale: 1 }
const earlier = {
  cards: new Map([
    ['ann', card(0, 0)],
    ['ben', card(350, 280)],
    ['cid', card(500, 280)],
  ]),
}
const later = {
  cards: new Map([
    ['ann', card(40, 90)],
    ['cid', card(900, 700)],
  ]),
}

test('two drawings are joined at whoever is on both: who is preferred and seen, else who is nearest to the middle', () => {
  expect(sharedCard([earlier, later], asDrawn, frame, middle, [null, 'ann'])).toBe('ann')
  expect(sharedCard([earlier, later], asDrawn, frame, middle, ['ben', null])).toBe('cid')
  const aside = { x: -300, y: 0, scale: 1 }
  expect(sharedCard([earlier, later], aside, frame, middle, ['ann'])).toBe('cid')
  expect(sharedCard([earlier, { cards: new Map() }], asDrawn, frame, middle, ['ann'])).toBeUndefined()
})

test('the view of the other drawing has that card at the same place of the screen', () => {
  const view = { x: 12, y: -7, scale: 1.5 }
  const [from, to] = [card(0, 0), card(40, 90)]
  const other = heldView(view, from, to)
  expect(other.x + to.x * other.scale).toBe(view.x + from.x * view.scale)
  expect(other.y + to.y * other.scale).toBe(view.y + from.y * view.scale)
})

test('the smallest rectangle around two has both', () => {
  expect(around(card(0, 0), card(-20, 90))).toEqual({ x: -20, y: 0, widthPx: 120, heightPx: 130 })
})
