import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { TimeSlider } from '../../renderer/features/people/time/time-slider.tsx'
import { useResting } from '../../renderer/features/people/time/use-resting.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

const day = (text: string) => text as CalendarDay
const stops = ['2026-03-01', '2026-03-10', '2026-03-20', '2026-04-01'].map(day)

async function atSlider(...days: readonly string[]) {
  const { bridge } = await openForPages()
  const rested: string[] = []
  const screen = show(
    bridge,
    <TimeSlider
      days={days.map(day)}
      first={day('2026-03-01')}
      stops={stops}
      last={day('2026-04-01')}
      onRest={(all) => rested.push(all.join(' '))}
    />,
  )
  return { ...screen, rested }
}

test('keys go from change to change, and to the first and the last day', async () => {
  const { user, rested, getByRole } = await atSlider('2026-04-01')
  const slider = getByRole('slider', { name: 'Day shown' })
  slider.focus()

  await user.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(slider.getAttribute('aria-valuetext')).toBe('Mar 10, 2026')
  await waitFor(() => expect(rested.at(-1)).toBe('2026-03-10'))

  await user.keyboard('{Home}')
  await waitFor(() => expect(rested.at(-1)).toBe('2026-03-01'))
  await user.keyboard('{End}')
  await waitFor(() => expect(rested.at(-1)).toBe('2026-04-01'))
})

test('of two days the earlier one never passes the later', async () => {
  const { user, rested, getByRole } = await atSlider('2026-03-10', '2026-03-15')
  getByRole('slider', { name: 'Earlier day' }).focus()

  await user.keyboard('{ArrowRight}')
  await waitFor(() => expect(rested).toEqual(['2026-03-15 2026-03-15']))
  getByRole('slider', { name: 'Later day' }).focus()
  await user.keyboard('{ArrowRight}')
  await waitFor(() => expect(rested.at(-1)).toBe('2026-03-15 2026-03-20'))
})

test('what is moved shows at once, and is told only where it rests', () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const rested: string[] = []
  const { result } = renderHook(() => useResting('1', (value) => rested.push(value)))
  const moveTo = (value: string) => act(() => result.current[1](value))

  moveTo('2')
  vi.advanceTimersByTime(50)
  moveTo('3')
  vi.advanceTimersByTime(50)
  expect(result.current[0]).toBe('3')
  expect(rested).toEqual([])

  vi.advanceTimersByTime(50)
  expect(rested).toEqual(['3'])
})
