import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutText, largestText, wrapText } from '../../../renderer/diagram/fit-text.ts'

const measure = (text: string): number => Array.from(text).length * 0.5

test('a text that fits is left alone, a longer one ends in an ellipsis within the room', () => {
  expect(cutText('Plant manager', 100, 10, measure)).toBe('Plant manager')
  expect(cutText('Plant manager', 40, 10, measure)).toBe('Plant m…')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 200 }), (text, widthPx) => {
      expect(measure(cutText(text, widthPx, 10, measure)) * 10).toBeLessThanOrEqual(widthPx)
    }),
  )
})

test('lines break between words, and the last one is cut', () => {
  expect(wrapText('Head of Energy and Environment', 80, 10, 2, measure)).toEqual([
    'Head of Energy',
    'and Environment',
  ])
  expect(wrapText('Head of Energy and Environment', 60, 10, 2, measure)).toEqual(['Head of', 'Energy and…'])
  expect(wrapText('', 60, 10, 2, measure)).toEqual([])
})

test('the largest size is taken at which nothing is cut', () => {
  expect(largestText('Brandstätter', 90, 1, [20, 15, 10], measure)).toEqual({
    lines: ['Brandstätter'],
    sizePx: 15,
  })
  expect(largestText('Brandstätter', 30, 1, [20, 15, 10], measure)).toEqual({ lines: ['Brand…'], sizePx: 10 })
})
