import { countFrames, frames, until } from './page-frames.ts'

/** What runs in the page of the portfolio and of order lines, beside the program: frames are counted by the clock of the page. */
const bench = {
  /** Until the matrix has so many bubbles and has been painted. */
  async seen(bubbles: number): Promise<void> {
    await until(() => document.querySelectorAll('[role=application] circle[data-account]').length >= bubbles)
    await frames(4)
  },

  /** Frames a second while something else is done with the page. */
  watch: (forMs: number): Promise<number> => countFrames(forMs, () => undefined),

  /** Frames a second while a column is scrolled to its end and back. */
  async scroll(forMs: number): Promise<number> {
    const inside = document.querySelector('main table, table')
    const column = scrolledAround(inside)
    const reach = column.scrollHeight - column.clientHeight
    return countFrames(forMs, (frame) => {
      column.scrollTop = ((1 - Math.cos(frame / 40)) / 2) * reach
    })
  },
}

export type PortfolioBench = typeof bench
Object.assign(window, { portfolioBench: bench })

function scrolledAround(start: Element | null): Element {
  for (let at = start; at; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight + 20 && getComputedStyle(at).overflowY === 'auto') return at
  throw new Error('Nothing scrolls here')
}
