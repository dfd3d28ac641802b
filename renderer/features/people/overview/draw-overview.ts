import { attitudes } from '#shared/domain/relationship/judgement.ts'
import type { OrgLayout } from '../../../diagram/org-layout.ts'
import { inOverview, type Overview } from '../../../diagram/overview.ts'
import { attitudeColor } from '../../../ui/attitude-mark.tsx'
import type { People } from '../people.ts'

type Drawn = Readonly<{
  overview: Overview
  layout: OrgLayout
  people: People
  meant: ReadonlySet<string> | null
}>

/** How pale those are whom the filter does not mean. */
const fadedAlpha = 0.25

/** Paints each card as a rectangle in the color of its attitude: thousands of them in a few milliseconds. */
export function drawOverview(canvas: HTMLCanvasElement, { overview, layout, people, meant }: Drawn): void {
  const { widthPx, heightPx } = overview.size
  const density = window.devicePixelRatio || 1
  canvas.width = Math.round(widthPx * density)
  canvas.height = Math.round(heightPx * density)
  const pen = canvas.getContext('2d')
  if (!pen) return
  pen.scale(density, density)
  const colors = colorsAt(canvas)
  for (const card of layout.cards.values()) {
    const { x, y, ...box } = inOverview(overview, card)
    pen.fillStyle = colors.get(people.byId.get(card.id)?.attitude ?? null) ?? ''
    pen.globalAlpha = meant === null || meant.has(card.id) ? 1 : fadedAlpha
    pen.fillRect(x, y, box.widthPx, box.heightPx)
  }
}

/** A canvas knows no variables: what they say where it stands. */
function colorsAt(element: Element): ReadonlyMap<number | null, string> {
  const style = getComputedStyle(element)
  return new Map(
    [...attitudes, null].map((attitude) => {
      const variable = attitudeColor(attitude).slice('var('.length, -1)
      return [attitude, style.getPropertyValue(variable).trim()]
    }),
  )
}
