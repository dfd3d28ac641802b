import { allAtOnce, type StepByStep } from '#shared/kernel/step-by-step.ts'
import { overlap, type Box } from './geometry.ts'

/**
 * Moves cards that cover each other apart: in their order each takes its own place, or the nearest free one around it, looked
 * for ring by ring. Whoever comes first stays.
 * @param gapPx room that is kept between any two
 * @param there what stands already, and is not moved even where it covers each other
 */
export function settle<B extends Box>(
  boxes: readonly B[],
  gapPx: number,
  there: readonly Box[] = [],
): readonly B[] {
  return allAtOnce(settleInSteps(boxes, gapPx, there))
}

/** The same, resting after each card. */
export function* settleInSteps<B extends Box>(
  boxes: readonly B[],
  gapPx: number,
  there: readonly Box[] = [],
): StepByStep<readonly B[]> {
  const cellWidthPx = Math.max(1, ...[...there, ...boxes].map((box) => box.widthPx + gapPx))
  const cellHeightPx = Math.max(1, ...[...there, ...boxes].map((box) => box.heightPx + gapPx))
  const taken = new Map<number, Box[]>()

  for (const box of there) take(box)
  const settled: B[] = []
  for (const box of boxes) {
    const share = settled.length / boxes.length
    const place = yield* freePlace(
      box,
      Math.ceil(cellWidthPx / 3),
      Math.ceil(cellHeightPx / 3),
      isFree,
      share,
    )
    take(place)
    settled.push(place)
    yield settled.length / boxes.length
  }
  return settled

  function take(box: Box): void {
    const cell = cellKey(Math.floor(box.x / cellWidthPx), Math.floor(box.y / cellHeightPx))
    const known = taken.get(cell)
    if (known) known.push(box)
    else taken.set(cell, [box])
  }

  function isFree({ x, y, widthPx, heightPx }: Box): boolean {
    const column = Math.floor(x / cellWidthPx)
    const row = Math.floor(y / cellHeightPx)
    const room = { x: x - gapPx, y: y - gapPx, widthPx: widthPx + 2 * gapPx, heightPx: heightPx + 2 * gapPx }
    for (let beside = column - 1; beside <= column + 1; beside++) {
      for (let above = row - 1; above <= row + 1; above++) {
        if (taken.get(cellKey(beside, above))?.some((other) => overlap(room, other))) return false
      }
    }
    return true
  }
}

/**
 * The first free place of the card's own and those on ever larger rings around it, without an end: one of them is free. Rests
 * after each ring, for in a crowd there are many.
 */
function* freePlace<B extends Box>(
  box: B,
  stepX: number,
  stepY: number,
  isFree: (box: B) => boolean,
  share: number,
): StepByStep<B> {
  for (let ring = 0; ; ring++) {
    for (let dy = -ring; dy <= ring; dy++) {
      const stride = Math.abs(dy) === ring ? 1 : Math.max(1, 2 * ring)
      for (let dx = -ring; dx <= ring; dx += stride) {
        const place = { ...box, x: box.x + dx * stepX, y: box.y + dy * stepY }
        if (isFree(place)) return place
      }
    }
    yield share
  }
}

/** One number for a cell; drawings are never so wide that two cells share it. */
function cellKey(column: number, row: number): number {
  return column * 1_000_003 + row
}
