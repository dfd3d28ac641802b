import { expect, test, vi } from 'vitest'
import { circleBy, outlineAt, penAt, wholeField } from '../../../renderer/ui/mark-pen.ts'

test('a pen writes points and lengths of the field of 16 by 16 where the mark stands, as large as it is', () => {
  const field = penAt(wholeField)
  expect(field.at(8, 2.2)).toBe('8 2.2')
  expect(field.long(1.75)).toBe(1.75)

  const pen = penAt({ x: 19, y: 36, sizePx: 20 })
  expect(pen.at(0, 0)).toBe('19 36')
  expect(pen.at(16, 16)).toBe('39 56')
  expect(pen.at(8, 2.2)).toBe('29 38.75')
  expect(pen.long(2.5)).toBe(3.125)
})

test('a circle begins and ends at its right', () => {
  expect(circleBy(penAt(wholeField), 8, 8, 6)).toBe('M14 8A6 6 0 0 1 2 8A6 6 0 0 1 14 8Z')
})

test('an outline is made once for a place, and anew for another', () => {
  const draw = vi.fn((pen: ReturnType<typeof penAt>) => `M${pen.at(8, 8)}`)
  const place = { x: 10, y: 0, sizePx: 16 }
  expect([outlineAt(place, 'dot', draw), outlineAt(place, 'dot', draw)]).toEqual(['M18 8', 'M18 8'])
  expect(draw).toHaveBeenCalledTimes(1)
  expect(outlineAt({ x: 0, y: 0, sizePx: 32 }, 'dot', draw)).toBe('M16 16')
})
