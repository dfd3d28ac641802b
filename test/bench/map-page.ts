import { flextree } from 'd3-flextree'
import type { OrgNode } from '../../renderer/diagram/org-forest.ts'
import { arrangeOrg } from '../../renderer/diagram/org-arrange.ts'
import { button, countFrames, frames, painted, pause, until } from './page-frames.ts'

/**
 * What runs in the page, beside the program: it presses what a user presses, and looks at the clock of the page. A thing is
 * drawn when the second frame after it has begun: the first one was painted then.
 */
const bench = {
  /** From pressing Map, with the people at hand, until cards are painted. Answers milliseconds. */
  async drawMap(): Promise<number> {
    button('Table').click()
    await until(() => document.querySelector('[role=grid]') !== null)
    await frames(4)
    const startedAt = performance.now()
    button('Map').click()
    await until(
      () => document.querySelector('[role=tree] [data-person] text, [role=tree] .far-cards') !== null,
    )
    await frames(2)
    return performance.now() - startedAt
  },

  /** The floor of drawing: as many plain rectangles with a text each, put into an SVG of the same size at once. */
  async drawPlain(count: number): Promise<number> {
    const names = Array.from({ length: count }, (_, index) => {
      const at = `x="${(index % 70) * 20}" y="${Math.floor(index / 70) * 10 + 8}"`
      return `<g><rect ${at} width="18" height="8" fill="#fff" stroke="#888"/><text ${at} font-size="6">Person ${index}</text></g>`
    })
    await frames(4)
    const startedAt = performance.now()
    const host = document.createElement('div')
    host.style.cssText = 'position:fixed;inset:0;z-index:9999;background:#fff'
    host.innerHTML = `<svg width="1440" height="900">${names.join('')}</svg>`
    document.body.append(host)
    await frames(2)
    const ms = performance.now() - startedAt
    host.remove()
    await frames(2)
    return ms
  },

  /** Frames a second while a hand drags the map to and fro, `zoomed` steps of the wheel nearer than all of it. */
  async pan(zoomed: number, forMs: number): Promise<number> {
    button('Show all').click()
    await pause(500)
    const field = map()
    const { left, top, width, height } = field.getBoundingClientRect()
    const middle = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, view: window }
    for (let step = 0; step < zoomed; step++) {
      field.dispatchEvent(new WheelEvent('wheel', { ...middle, deltaY: -200, cancelable: true }))
      await frames(1)
    }
    await pause(400)
    field.dispatchEvent(new MouseEvent('mousedown', { ...middle, button: 0 }))
    const shown = await countFrames(forMs, (frame) => {
      const reach = Math.sin(frame / 18) * 380
      const at = { clientX: middle.clientX + reach, clientY: middle.clientY + reach / 3 }
      window.dispatchEvent(new MouseEvent('mousemove', { ...middle, ...at }))
    })
    window.dispatchEvent(new MouseEvent('mouseup', middle))
    return shown
  },

  /** Frames a second while the wheel goes in and out again. */
  async zoom(forMs: number): Promise<number> {
    button('Show all').click()
    await pause(500)
    const field = map()
    const { left, top, width, height } = field.getBoundingClientRect()
    const at = {
      clientX: left + width / 2,
      clientY: top + height / 2,
      bubbles: true,
      cancelable: true,
      view: window,
    }
    return countFrames(forMs, (frame) => {
      field.dispatchEvent(
        new WheelEvent('wheel', { ...at, deltaY: Math.floor(frame / 30) % 2 === 0 ? -40 : 40 }),
      )
    })
  },

  /** Frames a second of a page that does nothing: what can be had at most. */
  idle: (forMs: number): Promise<number> => countFrames(forMs, () => undefined),

  /**
   * One arrangement of such cards, and the same tree through flextree alone. Answers milliseconds of each. Who comes first sweeps up
   * what was left by handing the cards over: by turns.
   */
  layout(nodes: readonly OrgNode[], isFlextreeFirst: boolean): Readonly<{ ours: number; flextree: number }> {
    const first = isFlextreeFirst ? bench.flextreeAlone(nodes) : 0
    const startedAt = performance.now()
    // Cards and lines one by one too, which a drawing in blocks would make when they are asked for.
    const { cards, routes } = arrangeOrg(nodes)
    const ours = performance.now() - startedAt
    if (cards.size !== nodes.length || routes.length === 0) throw new Error('Somebody is not placed')
    return { ours, flextree: isFlextreeFirst ? first : bench.flextreeAlone(nodes) }
  },

  /** The floor of a layout: milliseconds that flextree takes by itself. */
  flextreeAlone(nodes: readonly OrgNode[]): number {
    const startedAt = performance.now()
    type Item = { size: [number, number]; children: Item[] }
    const items = new Map(
      nodes.map(({ id, widthPx, heightPx }): [string, Item] => [
        id,
        { size: [widthPx, heightPx], children: [] },
      ]),
    )
    for (const { id, parentId } of nodes) items.get(parentId ?? '')?.children.push(items.get(id) as Item)
    const layout = flextree<Item>({
      children: (item) => item.children,
      nodeSize: (node) => node.data.size,
      spacing: 14,
    })
    layout(layout.hierarchy(items.get(nodes[0]?.id ?? '') as Item))
    return performance.now() - startedAt
  },

  /** From the last answer that tells of a move until the map is painted with it. `move` is the command's input. */
  async relayout(move: object): Promise<number> {
    const original = window.fetch
    const fetch = original.bind(window)
    let answeredAt = 0
    window.fetch = async (...args) => {
      const response = await fetch(...args)
      const text = response.text.bind(response)
      const json = response.json.bind(response)
      if (typeof args[0] === 'string' && args[0].includes('contact.listByAccount')) {
        response.text = async () => ((answeredAt = performance.now()), text())
        response.json = async () => ((answeredAt = performance.now()), json())
      }
      return response
    }
    const areNew = hearLines()
    const token = sessionStorage.getItem('keyplan-token') ?? ''
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    await fetch('/rpc/contact.move', { method: 'POST', headers, body: JSON.stringify(move) })
    await until(areNew)
    await painted()
    const ms = performance.now() - answeredAt
    window.fetch = original
    return ms
  },
}

export type MapBench = typeof bench
Object.assign(window, { mapBench: bench })

function map(): HTMLElement {
  return document.querySelector('[role=tree]') as HTMLElement
}

/** Whether reporting lines are drawn anew: asked in every frame, so that it must cost nothing. */
function hearLines(): () => boolean {
  let isNew = false
  const watcher = new MutationObserver((records) => {
    isNew ||= records.length > 0
  })
  for (const link of map().querySelectorAll('.link')) watcher.observe(link, { attributeFilter: ['d'] })
  return () => isNew
}
