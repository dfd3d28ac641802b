import { expect, test } from 'vitest'
import { inOverview, overviewOf, viewAt } from '../../../renderer/diagram/overview.ts'
import { seenBox } from '../../../renderer/diagram/viewport.ts'

const whole = { x: -100, y: 50, widthPx: 4_000, heightPx: 1_000 }
const overview = overviewOf(whole, { widthPx: 200, heightPx: 120 })

test('the whole drawing fits, in its own proportions', () => {
  expect(overview).toEqual({
    size: { widthPx: 200, heightPx: 50 },
    scale: 0.05,
    from: { x: -100, y: 50 },
  })
  expect(inOverview(overview, whole)).toEqual({ x: 0, y: 0, widthPx: 200, heightPx: 50 })
  expect(inOverview(overview, { x: -100, y: 1_040, widthPx: 10, heightPx: 10 })).toEqual({
    x: 0,
    y: 49.5,
    widthPx: 1,
    heightPx: 1,
  })
})

test('where one presses comes into the middle of the view, at the scale there is', () => {
  const frame = { widthPx: 800, heightPx: 600 }
  const view = viewAt(overview, { x: 100, y: 25 }, { x: 7, y: 7, scale: 0.5 }, frame)
  const seen = seenBox(view, frame)
  expect(seen.x + seen.widthPx / 2).toBeCloseTo(1_900)
  expect(seen.y + seen.heightPx / 2).toBeCloseTo(550)
  expect(view.scale).toBe(0.5)
})
