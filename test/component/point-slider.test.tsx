import { act, cleanup, fireEvent, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { PointSlider } from '../../renderer/features/reviews/scores/point-slider.tsx'

afterEach(cleanup)

/** A slider whose points are stored only when the test says so. */
function atSlider(stored: number | null) {
  const given: number[] = []
  const answers: ((value: unknown) => void)[] = []
  const slider = (points: number | null) => (
    <PointSlider
      label="Current relationship"
      points={points}
      most={25}
      isReadOnly={false}
      onGive={(value) => {
        given.push(value)
        return new Promise((resolve) => answers.push(resolve))
      }}
    />
  )
  const screen = render(slider(stored))
  const input = screen.getByRole('slider')
  const key = (name: string): void => void fireEvent.keyDown(input, { key: name })
  return {
    given,
    key,
    input,
    answer: (value: unknown) => act(async () => answers.shift()?.(value)),
    store: (points: number | null) => screen.rerender(slider(points)),
  }
}

test('keys go on from where the hand is, while what they gave before is answered late', async () => {
  const { given, key, input, answer, store } = atSlider(null)
  key('ArrowRight')
  key('ArrowRight')
  await answer({})
  store(1)
  expect(input.ariaValueNow).toBe('2')
  await answer({})
  expect(input.ariaValueNow).toBe('2')

  key('ArrowRight')
  expect(given).toEqual([1, 2, 3])
  store(2)
  await answer({})
  expect(input.ariaValueNow).toBe('3')
  store(3)
  expect(input.ariaValueNow).toBe('3')
})

test('what is stored otherwise later is shown', async () => {
  const { key, input, answer, store } = atSlider(4)
  key('ArrowRight')
  await answer({})
  store(5)
  store(4)
  expect(input.ariaValueNow).toBe('4')
})

test('the hand is let go where points were refused, but not for a move of before', async () => {
  const { key, input, answer } = atSlider(4)
  key('ArrowRight')
  key('ArrowRight')
  await answer(undefined)
  expect(input.ariaValueNow).toBe('6')
  await answer(undefined)
  expect(input.ariaValueNow).toBe('4')
})

test('whoever leaves the line sees what is stored', async () => {
  const { key, input, answer } = atSlider(4)
  input.focus()
  key('ArrowRight')
  await answer({})
  expect(input.ariaValueNow).toBe('5')
  act(() => input.blur())
  expect(input.ariaValueNow).toBe('4')
})
