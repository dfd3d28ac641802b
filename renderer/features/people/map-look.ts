import { ladderLook } from './look/ladder-shape.tsx'
import { tabLook } from './look/sign-tabs.tsx'

/** How long a pixel of the screen is in the drawing, as a property of what is painted. */
export const screenPixel = '--screen-pixel'

const paper = 'var(--mui-palette-background-paper)'
const line = 'var(--mui-palette-divider)'
const quiet = 'var(--mui-palette-text-secondary)'
const loud = 'var(--mui-palette-text-primary)'
const accent = 'var(--mui-palette-primary-main)'

/**
 * A width in pixels of the screen, at the scale that was painted last. `vector-effect` would say the same, and would have all of
 * it painted again with every step of a zoom; so would letters that are fitted to the screen's pixels.
 */
function onScreen(widthPx: number): string {
  return `calc(${widthPx}px * var(${screenPixel}, 1))`
}

/** How the drawing looks, by class. Kept in one sheet, so that a card carries no styles of its own. */
export const mapLook = {
  height: '100%',
  cursor: 'grab',
  userSelect: 'none',
  touchAction: 'none',
  '&:active': { cursor: 'grabbing' },
  '& > svg': { display: 'block', width: '100%', height: '100%', overflow: 'visible', transformOrigin: '0 0' },
  '& text': { fontFamily: 'inherit', pointerEvents: 'none', textRendering: 'geometricPrecision' },
  '& .strong': { fontWeight: 600, fill: loud },
  '& .quiet': { fill: quiet },

  '& .card': { cursor: 'pointer', outline: 'none' },
  '& .face': { fill: paper, stroke: `color-mix(in srgb, ${quiet} 45%, ${line})`, strokeWidth: 1 },
  '& .is-post .face': { strokeDasharray: '5 4', stroke: quiet, strokeWidth: 1.25 },
  '&.is-far .is-post .face': { strokeDasharray: 'none', fillOpacity: 0.4 },
  '& .ring': { fill: 'none', stroke: 'none' },
  '& .card:hover .face': { stroke: accent },
  '& .is-above-selected .face': { stroke: accent, strokeWidth: 1.5 },
  '& .is-selected .face': {
    stroke: accent,
    strokeWidth: 2.5,
    fill: `color-mix(in srgb, ${accent} 9%, ${paper})`,
  },
  '& .card:focus-visible .ring': { stroke: accent, strokeWidth: onScreen(2) },
  '& .is-aging .edge, & .is-aging .marks': { opacity: 0.72 },
  '& .is-old .edge, & .is-old .marks': { opacity: 0.45 },
  '& .find-other': { opacity: 0.28 },
  '& .find-match .face': { stroke: 'var(--mui-palette-warning-main)', strokeWidth: 2 },
  '& .find-current .face': { stroke: 'var(--mui-palette-warning-main)', strokeWidth: 4 },
  '& .is-drop .face': {
    stroke: accent,
    strokeWidth: 3.5,
    strokeDasharray: 'none',
    fill: `color-mix(in srgb, ${accent} 18%, ${paper})`,
  },

  ...ladderLook,
  ...tabLook,
  '& .said text': { fill: loud },
  '& .said.is-warning text': { fontStyle: 'italic', fontWeight: 600 },
  '& .card.is-faded, & .far-cards.is-faded': { opacity: 0.25 },
  '& .card.is-faded:hover, & .card.is-faded:focus-visible': { opacity: 0.8 },

  '& .chip': { cursor: 'pointer' },
  '& .chip rect': {
    fill: paper,
    stroke: `color-mix(in srgb, ${quiet} 45%, ${line})`,
    strokeWidth: 1,
  },
  '& .chip text': { fill: quiet, fontVariantNumeric: 'tabular-nums' },
  '& .chip:hover rect': { stroke: accent },
  '& .chip.is-collapsed rect': { fill: accent, stroke: accent },
  '& .chip.is-collapsed text': { fill: 'var(--mui-palette-primary-contrastText)', fontWeight: 600 },

  '& .lane rect': { fill: `color-mix(in srgb, ${quiet} 7%, transparent)`, stroke: line, strokeWidth: 1 },
  '& .lane-count': { fill: quiet, fontWeight: 400, fontVariantNumeric: 'tabular-nums' },

  '& .is-free': { opacity: 0.45 },
  '& .link': {
    fill: 'none',
    stroke: `color-mix(in srgb, ${quiet} 62%, ${paper})`,
    strokeWidth: onScreen(1.25),
  },
  '& .link.is-faded': { opacity: 0.3 },
  '& .link-halo': { fill: 'none', stroke: 'var(--mui-palette-background-default)', strokeWidth: onScreen(5) },
  '& .link-up': { fill: 'none', stroke: accent, strokeWidth: onScreen(2.5) },

  '& .tie-grip': { cursor: 'crosshair' },
  '& .tie-grip .reach': { fill: 'transparent' },
  '& .tie-grip .knob': { fill: paper, stroke: accent, strokeWidth: 1.5 },
  '& .tie-grip path': { fill: 'none', stroke: accent, strokeWidth: 1.5, strokeLinecap: 'round' },
  '& .tie-grip:hover .knob': { fill: accent },
  '& .tie-grip:hover path': { stroke: 'var(--mui-palette-primary-contrastText)' },
  '& .tie-ghost': {
    fill: 'none',
    stroke: accent,
    strokeWidth: onScreen(2),
    strokeDasharray: '7 5',
    pointerEvents: 'none',
  },

  '& .tie, & .tie-mark': { opacity: 0.6 },
  '& .tie': { fill: 'none' },
  '& .tie.is-own, & .tie-mark.is-own': { opacity: 1 },
  '& .tie.is-other, & .tie-mark.is-other': { opacity: 0.22 },
  '& .tie.is-faded, & .tie-mark.is-faded': { opacity: 0.12 },
  '& .far-cards': { fillOpacity: 0.75 },
  '&.is-dot .far-cards, &.is-dot .link': { shapeRendering: 'crispEdges' },
} as const
