/** A button by its name. */
export function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll('button')].find(
    (each) => each.getAttribute('aria-label') === name || each.textContent?.trim() === name,
  )
  if (!found) throw new Error(`There is no button ${name}`)
  return found
}

/** Waits for so many frames. */
export function frames(count: number): Promise<void> {
  return new Promise((resolve) => {
    const next = (left: number): void =>
      left === 0 ? resolve() : void requestAnimationFrame(() => next(left - 1))
    next(count)
  })
}

/** Waits until something is so, at most half a minute. */
export async function until(isThere: () => boolean): Promise<void> {
  const startedAt = performance.now()
  while (!isThere()) {
    if (performance.now() - startedAt > 30_000) throw new Error(`Still not so: ${isThere.toString()}`)
    await frames(1)
  }
}

/** Asked for within a frame, answers when this frame is painted: a message waits until then, the next frame need not come. */
export function painted(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Frames a second over a time, with something that is done before each of them. */
export function countFrames(forMs: number, onFrame: (frame: number) => void): Promise<number> {
  return new Promise((resolve) => {
    const startedAt = performance.now()
    let shown = 0
    const step = (): void => {
      const passedMs = performance.now() - startedAt
      if (passedMs >= forMs) return resolve((shown / passedMs) * 1_000)
      onFrame(shown++)
      requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })
}
