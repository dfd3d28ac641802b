import { declineOf } from '#shared/domain/mining/decline.ts'
import { expect, test } from 'vitest'

const earlier = [100, 120, 80, 110, 90, 105, 95, 115, 85, 100, 130, 70]

test('three months that are far below the twelve before them are an alert, with the t of Student', () => {
  // The mean of the twelve is 100, their variance 3,300 / 11 = 300.
  const decline = declineOf([...earlier, 60, 70, 50])!
  expect(decline).toMatchObject({ recent: 180, usual: 300, yearBefore: 300, isAlert: true })
  expect(decline.fall).toBeCloseTo(0.4, 12)
  expect(decline.swing).toBeCloseTo(40 / Math.sqrt(300 * (1 / 3 + 1 / 12)), 10)
})

test.each([
  ['a fall of less than a fifth', [...earlier, 85, 85, 80], false],
  ['what was as low in the same months a year before', [60, 60, 60, ...earlier.slice(3), 60, 65, 60], false],
  ['months that always swing as much', [0, 300, 0, 300, 0, 300, 0, 300, 0, 300, 0, 300, 0, 0, 200], false],
  ['no swing at all, and a fall', [...earlier.map(() => 100), 70, 70, 70], true],
  ['nothing any more', [...earlier, 0, 0, 0], true],
])('%s', (_name, months, isAlert) => {
  expect(declineOf(months)?.isAlert).toBe(isAlert)
})

test('an account that ordered in few months, or for not so long, has no usual month', () => {
  expect(declineOf([0, 0, 0, 0, 0, 0, 0, 9, 9, 9, 9, 9, 0, 0, 0])).toBeUndefined()
  expect(declineOf(earlier)).toBeUndefined()
})
