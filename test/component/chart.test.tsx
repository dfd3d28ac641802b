import { cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { Chart } from '../../renderer/ui/chart/chart.tsx'
import { waterfallBars } from '../../renderer/ui/chart/waterfall.ts'

afterEach(cleanup)
// There is no layout here, so that nothing ever changes its size.
beforeAll(() => {
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
})

const sayValue = (value: number): string => `${value} EUR`
const spec = {
  categories: ['January', 'February', 'March'],
  series: [
    { as: 'bar', name: 'Net', values: [100, null, 120] },
    { as: 'line', name: 'Margin', values: [40, null, 30] },
  ],
} as const

function shown() {
  const chosen: number[] = []
  const chart = (
    <Chart
      {...{ label: 'Net by month', heading: 'Month', spec, sayValue }}
      onChoose={(at) => chosen.push(at)}
    />
  )
  return { ...render(chart), user: userEvent.setup(), chosen }
}

test('arrow keys go through the values of a chart, each is said, and Enter opens what makes it', async () => {
  const { user, getByRole, chosen } = shown()
  const said = () => getByRole('status').textContent
  getByRole('application', { name: /Net by month/ }).focus()

  await user.keyboard('{ArrowRight}')
  expect(said()).toBe('January: Net 100 EUR; Margin 40 EUR')
  await user.keyboard('{ArrowRight}')
  expect(said()).toBe('February: no value')
  await user.keyboard('{End}{ArrowRight}{Enter}')
  expect(said()).toBe('March: Net 120 EUR; Margin 30 EUR')
  expect(chosen).toEqual([2])
  await user.keyboard('{Escape}')
  expect(said()).toBe('')
})

test('the table of a chart says the same figures, and opens what makes them', async () => {
  const { user, getByRole, getAllByRole, chosen } = shown()

  await user.click(getByRole('button', { name: 'Table' }))
  expect(getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
    'MonthNetMargin',
    'January100 EUR40 EUR',
    'February',
    'March120 EUR30 EUR',
  ])
  await user.click(getByRole('button', { name: 'March' }))
  expect(chosen).toEqual([2])
})

test('the bars of a waterfall hang where the step before ended, also below zero', () => {
  expect(waterfallBars([100, -30, -90, 5, -15], [0, 4])).toEqual([
    { below: 0, above: 100, under: 0 },
    { below: 70, above: 30, under: 0 },
    { below: 0, above: 70, under: -20 },
    { below: -15, above: 0, under: -5 },
    { below: 0, above: 0, under: -15 },
  ])
})
