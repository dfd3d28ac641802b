import Box from '@mui/material/Box'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { Aging } from '#shared/domain/relationship/aging.ts'
import type { InformalLine } from '#shared/domain/relationship/model.ts'
import { CardLayer } from '../card-layer.tsx'
import { InformalLayer } from '../informal-layer.tsx'
import { LaneLayer } from '../lane-layer.tsx'
import { Legend } from '../legend.tsx'
import { LinkLayer } from '../link-layer.tsx'
import { mapLook } from '../map-look.ts'
import type { People } from '../people.ts'
import { usePeopleWords } from '../people-words.ts'
import { useFind } from '../use-find.ts'
import { useMapLayout, type Frame } from '../use-map-layout.ts'
import type { PeoplePlace } from '../use-people-place.ts'
import { sheetOf, type Sheet } from './sheet.ts'

/** The map as it is to be taken out. */
export type MapForPaper = Readonly<{
  people: People
  /** Those to be drawn: none where they are hidden. */
  lines: readonly InformalLine[]
  allLines: readonly InformalLine[]
  place: PeoplePlace
  /** The accounts, where people of several stand on it. */
  frames: readonly Frame[] | undefined
  aging: Aging
}>

type Props = Readonly<{
  map: MapForPaper
  title: string
  /** The day, and what else belongs under the title. */
  subtitle: string
  /** Whether attitude, influence and informal lines are seen. */
  withJudgements: boolean
  onDrawn: (sheet: Sheet) => void
}>

/**
 * The whole map at full detail on white, out of sight, for as long as it takes to be written down: with all cards, whatever is
 * seen on the screen, in the arrangement and with what is collapsed there.
 */
export function MapPaper({ map, title, subtitle, withJudgements, onDrawn }: Props) {
  const say = usePeopleWords()
  const { people, place } = map
  const drawing = useMapLayout({
    people,
    lines: map.allLines,
    choice: place.map,
    collapsing: place.collapsing,
    soughtId: null,
    pending: nothingPending,
    frames: map.frames,
  })
  const lines = withJudgements ? map.lines : noLines
  const nothingSought = useFind(undefined)
  const sheet = useRef<SVGGElement>(null)
  const legend = useRef<HTMLDivElement>(null)
  const isTaken = useRef(false)
  const look = useMemo(
    () => ({ ...mapLook, height: 'auto', ...(withJudgements ? {} : unjudged) }),
    [withJudgements],
  )

  useLayoutEffect(() => {
    if (isTaken.current || !sheet.current) return
    isTaken.current = true
    onDrawn(sheetOf({ drawn: sheet.current, legend: legend.current, title, subtitle }))
  })

  return createPortal(
    <Box data-hue="light" aria-hidden inert sx={outOfSight}>
      <Box className="is-full" sx={look}>
        <svg>
          <g ref={sheet}>
            {drawing.lanes.length > 0 ? (
              <LaneLayer lanes={drawing.lanes} detail="full" unnamed={say(`noLane-${place.map.layout}`)} />
            ) : null}
            <LinkLayer layout={drawing.layout} selectedId={null} />
            {lines.length > 0 ? (
              <InformalLayer layout={drawing.layout} lines={lines} selectedId={null} />
            ) : null}
            <CardLayer
              people={people}
              drawing={drawing}
              drawn={wholeMap}
              cardsAtMost={Infinity}
              selectedId={null}
              selectedIds={nobodySelected}
              find={nothingSought}
              dropId={null}
              aging={map.aging}
              isReadOnly
            />
          </g>
        </svg>
      </Box>
      {withJudgements ? (
        <Box ref={legend} sx={{ width: legendWidthPx }}>
          <Legend hasLines={lines.length > 0} />
        </Box>
      ) : null}
    </Box>,
    document.body,
  )
}

const noLines: readonly never[] = []
const nothingPending = new Map<never, never>()
const nobodySelected: ReadonlySet<string> = new Set()
const legendWidthPx = 1000
const endless = { x: -1e9, y: -1e9, widthPx: 2e9, heightPx: 2e9 }
const wholeMap = { detail: 'full', window: endless } as const
const unjudged = { '& .marks, & .edge': { display: 'none' } }

/** Painted all the same, so that everything has its size. */
const outOfSight = { position: 'fixed', left: -20_000, top: 0, width: 10_000, color: 'text.primary' } as const
