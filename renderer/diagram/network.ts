import { allAtOnce, type StepByStep } from '#shared/kernel/step-by-step.ts'
import { balanced, type Spring } from './forces/balance.ts'
import { byLevel, freeLayout, type Ranked } from './free-order.ts'
import type { Box, Point } from './geometry.ts'
import type { Lane } from './lanes.ts'
import { usualFrame } from './org-arrange.ts'
import type { OrgNode } from './org-forest.ts'
import type { OrgLayout } from './org-layout.ts'
import { brokenIntoRows } from './org-rows.ts'
import { settleInSteps } from './settle.ts'

/** Something between two people beside the hierarchy; the stronger it is, the nearer they stand. */
export type Tie = Readonly<{ fromId: string; toId: string; strength: 1 | 2 | 3 }>

const gapPx = 24
const partGapPx = 60
/** High enough for letters that are read where the whole network is seen small. */
const titlePx = 84
const paddingPx = 14
/** Cards are wide and low: forces work on a field that is stretched upright, where each is a circle. */
const stretch = 1.7

export type NetworkDrawing = Readonly<{ layout: OrgLayout; lanes: readonly Lane[] }>

/** All of it at once: for few people, or where nobody waits at a screen. */
export function layNetwork(nodes: readonly OrgNode[], ties: readonly Tie[]): NetworkDrawing {
  return allAtOnce(layNetworkInSteps(nodes, ties))
}

/**
 * Places people by who is tied to whom, whatever the hierarchy says: those tied near each other, each separate circle of people
 * by itself, and those without any tie in a field below, in the order of the hierarchy. Reporting lines would cross it all:
 * there are none.
 * Rests every few people: thousands take seconds. The same people and ties give the same drawing, however it is cut.
 */
export function* layNetworkInSteps(
  nodes: readonly OrgNode[],
  ties: readonly Tie[],
): StepByStep<NetworkDrawing> {
  const { ranked, rootIds } = byLevel(nodes)
  yield 0
  const { circles, alone } = yield* circlesOf(ranked, ties)
  const tied = circles.reduce((sum, members) => sum + members.length, 0)
  const circleOf = new Map(circles.flatMap((members, at) => members.map(({ id }) => [id, at] as const)))
  const tiesBy = Map.groupBy(ties, ({ fromId, toId }) =>
    circleOf.get(fromId) === circleOf.get(toId) ? circleOf.get(fromId) : undefined,
  )
  const parts: Part[] = []
  let before = 0
  for (const [at, members] of circles.entries()) {
    const work = laidOut(members, tiesBy.get(at) ?? [])
    for (;;) {
      const { done, value } = work.next()
      if (done) {
        parts.push(value)
        break
      }
      yield (before + value * members.length) / tied
    }
    before += members.length
  }
  parts.sort((one, other) => other.area - one.area)
  const limitPx = Math.sqrt(
    (parts.reduce((sum, { area }) => sum + area, 0) * 1.6 * usualFrame.widthPx) / usualFrame.heightPx,
  )

  const places = new Map<string, Point>()
  let y = 0
  let widthPx = 0
  for (const row of parts.length === 0 ? [] : brokenIntoRows(parts, partGapPx, limitPx)) {
    let x = 0
    for (const part of row) {
      for (const [id, at] of part.places) places.set(id, { x: at.x + x, y: at.y + y })
      x += part.widthPx + partGapPx
    }
    widthPx = Math.max(widthPx, x - partGapPx)
    y += Math.max(...row.map((part) => part.heightPx)) + partGapPx
  }
  const field = fieldOf(alone, widthPx, y)
  for (const [id, at] of field.places) places.set(id, at)

  const all = freeLayout([...circles.flat(), ...alone], rootIds, (id) => places.get(id) ?? { x: 0, y: 0 })
  const lanes = field.lane ? [field.lane] : []
  const layout = {
    ...all,
    routes: [],
    widthPx: Math.max(all.widthPx, ...lanes.map((lane) => lane.x + lane.widthPx)),
    heightPx: Math.max(all.heightPx, ...lanes.map((lane) => lane.y + lane.heightPx)),
  }
  return { layout, lanes }
}

type Part = Readonly<{
  places: readonly (readonly [id: string, at: Point])[]
  widthPx: number
  heightPx: number
  area: number
}>

type Circles = Readonly<{ circles: readonly (readonly Ranked[])[]; alone: readonly Ranked[] }>

/** Those who are joined by ties, however many steps apart, and those whom nothing joins to anybody. */
function* circlesOf(ranked: readonly Ranked[], ties: readonly Tie[]): StepByStep<Circles> {
  const known = new Map(ranked.map((node) => [node.id, node]))
  const beside = new Map<string, string[]>()
  for (const { fromId, toId } of ties) {
    if (fromId === toId || !known.has(fromId) || !known.has(toId)) continue
    for (const [one, other] of [
      [fromId, toId],
      [toId, fromId],
    ] as const) {
      const ofOne = beside.get(one)
      if (ofOne) ofOne.push(other)
      else beside.set(one, [other])
    }
  }
  yield 0
  const seen = new Set<string>()
  const circles: (readonly Ranked[])[] = []
  for (const { id: start } of ranked) {
    if (seen.has(start) || !beside.has(start)) continue
    const circle: Ranked[] = []
    const waiting = [start]
    seen.add(start)
    for (const id of waiting) {
      if (circle.length % 500 === 499) yield 0
      const node = known.get(id)
      if (node) circle.push(node)
      for (const other of beside.get(id) ?? []) {
        if (!seen.has(other)) waiting.push(other)
        seen.add(other)
      }
    }
    circles.push(circle)
  }
  return { circles, alone: ranked.filter(({ id }) => !beside.has(id)) }
}

/** Forces take about this share of the time; the rest goes into moving apart what still overlaps. */
const forceShare = 0.95

/** Lets forces act for a bounded time, fewer steps the more people there are, and then moves apart what still overlaps. */
function* laidOut(members: readonly Ranked[], ties: readonly Tie[]): StepByStep<Part> {
  const indexOf = new Map(members.map(({ id }, index) => [id, index]))
  const radiusPx = Math.max(...members.map(({ widthPx }) => widthPx)) / 2 + gapPx / 2
  const springs = ties.flatMap(({ fromId, toId, strength }): readonly Spring[] => {
    const [from, to] = [indexOf.get(fromId), indexOf.get(toId)]
    if (from === undefined || to === undefined || from === to) return []
    return [{ from, to, lengthPx: radiusPx * (2.9 - strength * 0.25) }]
  })
  const start = members.map((_, index) => onSpiral(index, radiusPx * 1.1))
  const steps = Math.round(Math.min(300, Math.max(30, 24_000 / members.length)))

  const work = balanced(start, springs, { radiusPx, steps })
  let balance = work.next()
  for (; !balance.done; balance = work.next()) yield balance.value * forceShare
  const places = balance.value

  const boxes = members.map(({ id, widthPx, heightPx }, index): Box & { id: string } => ({
    id,
    widthPx,
    heightPx,
    x: Math.round((places[index]?.x ?? 0) - widthPx / 2),
    y: Math.round((places[index]?.y ?? 0) / stretch - heightPx / 2),
  }))
  const settling = settleInSteps(boxes, gapPx)
  let settled = settling.next()
  for (; !settled.done; settled = settling.next()) yield forceShare + settled.value * (1 - forceShare)
  return cropped(settled.value)
}

/** Places as the seeds of a sunflower have them, so that nobody starts on a heap: that would take forever to come apart. */
function onSpiral(index: number, apartPx: number): Point {
  const angle = index * Math.PI * (3 - Math.sqrt(5))
  const reachPx = apartPx * Math.sqrt(index + 0.5)
  return { x: reachPx * Math.cos(angle), y: reachPx * Math.sin(angle) }
}

function cropped(boxes: readonly (Box & Readonly<{ id: string }>)[]): Part {
  const left = Math.min(...boxes.map(({ x }) => x))
  const top = Math.min(...boxes.map(({ y }) => y))
  const widthPx = Math.max(...boxes.map((box) => box.x + box.widthPx)) - left
  const heightPx = Math.max(...boxes.map((box) => box.y + box.heightPx)) - top
  const places = boxes.map(({ id, x, y }): readonly [string, Point] => [id, { x: x - left, y: y - top }])
  return { places, widthPx, heightPx, area: (widthPx + partGapPx) * (heightPx + partGapPx) }
}

/** People in rows, as wide as what stands above them or as a window is wide for its height. */
function fieldOf(alone: readonly Ranked[], abovePx: number, y: number) {
  if (alone.length === 0) return { places: [], lane: undefined }
  const stepX = Math.max(...alone.map(({ widthPx }) => widthPx)) + 10
  const stepY = Math.max(...alone.map(({ heightPx }) => heightPx)) + 10
  const shaped = Math.sqrt((alone.length * stepY * usualFrame.widthPx) / (stepX * usualFrame.heightPx))
  const columns = Math.max(1, Math.round(shaped), Math.floor((abovePx - 2 * paddingPx) / stepX))
  const used = Math.min(columns, alone.length)
  const places = alone.map(({ id }, index): readonly [string, Point] => [
    id,
    {
      x: paddingPx + (index % columns) * stepX,
      y: y + titlePx + Math.floor(index / columns) * stepY,
    },
  ])
  const lane: Lane = {
    x: 0,
    y,
    widthPx: 2 * paddingPx + used * stepX - 10,
    heightPx: titlePx + Math.ceil(alone.length / columns) * stepY - 10 + paddingPx,
    name: '',
    count: alone.length,
    titlePx,
  }
  return { places, lane }
}
