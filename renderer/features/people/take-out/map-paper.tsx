import Box from '@mui/material/Box'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { Asked } from '#shared/domain/relationship/taken-out.ts'
import { CardLayer } from '../card-layer.tsx'
import { InformalLayer, InformalMarks } from '../informal-layer.tsx'
import { LaneLayer } from '../lane-layer.tsx'
import { Legend } from '../legend.tsx'
import { LinkLayer } from '../link-layer.tsx'
import { useDrawnTies } from '../look/drawn-ties.ts'
import { mapLook } from '../map-look.ts'
import { usePeopleWords } from '../people-words.ts'
import { useFind } from '../use-find.ts'
import { sheetOf, type Sheet } from './sheet.ts'
import { useMapTaken, type MapForPaper } from './use-map-taken.ts'

type Props = Readonly<{
  map: MapForPaper
  title: string
  /** The day, and what else belongs under the title. */
  subtitle: string
  asked: Asked
  onDrawn: (sheet: Sheet) => void
}>

/**
 * The whole map at full detail on white, out of sight, for as long as it takes to be written down: with all cards, whatever is
 * seen on the screen, in the arrangement and with what is collapsed there. What was not asked for is nowhere in what is drawn.
 */
export function MapPaper({ map, title, subtitle, asked, onDrawn }: Props) {
  const say = usePeopleWords()
  const { place } = map
  const withJudgements = asked.has('judgements')
  const { people, choice, look, drawing, lines } = useMapTaken(
    map,
    asked,
    withJudgements ? place.map.density : 'normal',
  )
  const ties = useDrawnTies(drawing.layout, lines)
  const nothingSought = useFind(undefined)
  const sheet = useRef<SVGGElement>(null)
  const legend = useRef<HTMLDivElement>(null)
  const isTaken = useRef(false)
  const styles = useMemo(
    () => ({ ...mapLook, height: 'auto', ...(withJudgements ? {} : unjudged) }),
    [withJudgements],
  )

  useLayoutEffect(() => {
    if (isTaken.current || !sheet.current || drawing.share !== undefined) return
    isTaken.current = true
    onDrawn(sheetOf({ drawn: sheet.current, legend: legend.current, title, subtitle }))
  })

  return createPortal(
    <Box data-hue="light" aria-hidden inert sx={outOfSight}>
      <Box className="is-full" sx={styles}>
        <svg>
          <g ref={sheet}>
            {drawing.lanes.length > 0 ? (
              <LaneLayer lanes={drawing.lanes} detail="full" unnamed={say(`noLane-${drawing.shownAs}`)} />
            ) : null}
            {ties.length > 0 ? <InformalLayer ties={ties} selectedId={null} meant={look.meant} /> : null}
            <LinkLayer
              layout={drawing.layout}
              selectedId={null}
              meant={look.meant}
              areOverOthers={ties.length > 0}
            />
            {ties.length > 0 ? (
              <InformalMarks ties={ties} selectedId={null} meant={look.meant} signs={undefined} />
            ) : null}
            <CardLayer
              people={people}
              drawing={drawing}
              density={choice.density}
              look={look}
              lines={noLines}
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
      <Box ref={legend} sx={{ width: legendWidthPx }}>
        <Legend density={choice.density} hasLines={lines.length > 0} asked={asked} />
      </Box>
    </Box>,
    document.body,
  )
}

const noLines: readonly never[] = []
const nobodySelected: ReadonlySet<string> = new Set()
const legendWidthPx = 1000
const endless = { x: -1e9, y: -1e9, widthPx: 2e9, heightPx: 2e9 }
const wholeMap = { detail: 'full', window: endless } as const
/** Of the groups of a card, the number below somebody and the tabs of other signs stay. */
const unjudged = { '& .card > g:not(.chip):not(.tab), & .mark, & .edge': { display: 'none' } }

/** Painted all the same, so that everything has its size. */
const outOfSight = { position: 'fixed', left: -20_000, top: 0, width: 10_000, color: 'text.primary' } as const
