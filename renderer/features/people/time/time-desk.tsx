import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { formatDay } from '../../../ui/format.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { GroupLeft } from '../group-notes.tsx'
import { Legend } from '../legend.tsx'
import { useFind } from '../use-find.ts'
import { usePageKeys } from '../use-page-keys.ts'
import type { PeopleData } from '../use-people-data.ts'
import type { PeoplePlace } from '../use-people-place.ts'
import { ChangesPanel } from './changes-panel.tsx'
import { createMapLink } from './map-link.ts'
import { TimeBanner } from './time-banner.tsx'
import { TimeBar } from './time-bar.tsx'
import { TimeMap } from './time-map.tsx'
import { nextStop } from './time-span.ts'
import { TimeToolbar } from './time-toolbar.tsx'
import { useTimeMachine } from './use-time-machine.ts'

type Props = Readonly<{ data: PeopleData; place: PeoplePlace; asOf: CalendarDay }>

/** The people as they were: the map of a day, or of two days beside each other, and what became different, in sentences. */
export function TimeDesk({ data, place, asOf }: Props) {
  const { isGroup } = place
  const machine = useTimeMachine({ data, asOf, compareWith: place.compareWith, isGroup })
  const { span, before, after, changes, marks, everybody, stops, today } = machine
  const find = useFind(everybody)
  const desk = useRef<HTMLDivElement>(null)
  const findBox = useRef<HTMLInputElement>(null)
  const [areChangesShown, setChangesShown] = useState(true)
  const [areLinesShown, setLinesShown] = useState(true)
  const [isLegendShown, setLegendShown] = useState(false)
  const isPair = span.kind === 'pair'
  const { areMapsLinked } = place
  const link = useMemo(() => (areMapsLinked ? createMapLink() : undefined), [areMapsLinked])

  const isReady = stops !== undefined
  useEffect(() => {
    if (isReady) desk.current?.querySelector<HTMLElement>('input[type=range]')?.focus()
  }, [isReady])

  const compare = (isOn: boolean): void => {
    if (!isOn) place.lookAt(asOf, null)
    else if (asOf < today) place.lookAt(asOf, today)
    else place.lookAt(nextStop(stops ?? [], today, -1), today)
  }
  const focusSentence = (): void =>
    desk.current?.querySelector<HTMLElement>('aside li[aria-current] button, aside li button')?.focus()
  const closeChanges = (): void => {
    setChangesShown(false)
    desk.current?.querySelector<HTMLElement>('input[type=range]')?.focus()
  }
  usePageKeys({
    t: place.leavePast,
    c: () => compare(!isPair),
    '/': () => findBox.current?.focus(),
  })

  const shared = { marks, data, place, find, areLinesShown, onOpen: focusSentence }
  return (
    <Box ref={desk} sx={deskLook}>
      <TimeToolbar
        place={place}
        find={find}
        findBox={findBox}
        changeCount={changes.length}
        isPair={isPair}
        hasGroup={data.group.length > 1 || isGroup}
        areChangesShown={areChangesShown}
        lines={after.lines}
        areLinesShown={areLinesShown}
        isLegendShown={isLegendShown}
        onEnd={place.leavePast}
        onCompare={compare}
        onShowChanges={setChangesShown}
        onShowLines={setLinesShown}
        onShowLegend={setLegendShown}
      />
      <TimeBanner span={span} onEnd={place.leavePast} />
      {after.left > 0 && after.frames ? <GroupLeft shown={after.frames.length} left={after.left} /> : null}
      <Box sx={{ display: 'flex', flex: 1, minHeight: 0 }}>
        <Box sx={{ display: 'flex', flexDirection: 'column', flex: 1, minWidth: 0 }}>
          <Box aria-busy={machine.isAsking} sx={mapsLook}>
            {isPair ? (
              <>
                <Side day={span.from}>
                  <TimeMap key="earlier" {...shared} map={before} link={link} />
                </Side>
                <Side day={span.to}>
                  <TimeMap key="later" {...shared} map={after} link={link} />
                </Side>
              </>
            ) : (
              <TimeMap key="day" {...shared} map={after} />
            )}
          </Box>
          {isLegendShown ? (
            <Legend density={place.map.density} hasLines={areLinesShown && after.lines.length > 0} />
          ) : null}
        </Box>
        {areChangesShown ? (
          <ChangesPanel
            span={span}
            changes={changes}
            selectedId={place.personId}
            onSelect={(id) => place.select(id, 'as-is')}
            onClose={closeChanges}
          />
        ) : null}
      </Box>
      {stops ? (
        <TimeBar span={span} stops={stops} today={today} onLook={place.lookAt} />
      ) : machine.daysFailure ? (
        <Box sx={{ flex: 'none', px: 4, py: 1 }}>
          <NotAnswered failure={machine.daysFailure} onAgain={machine.askDaysAgain} />
        </Box>
      ) : (
        <Box sx={{ flex: 'none', height: barPx }} />
      )}
    </Box>
  )
}

function Side({ day, children }: Readonly<{ day: CalendarDay; children: ReactNode }>) {
  return (
    <Box className="side">
      {children}
      <Box className="side-day" aria-hidden="true">
        {formatDay(day)}
      </Box>
    </Box>
  )
}

/** Kept free until the bar is there, so that the map does not jump. */
const barPx = 44

const deskLook = {
  display: 'flex',
  flexDirection: 'column',
  height: '100%',
  minHeight: 420,
  overflow: 'hidden',
  containerType: 'inline-size',
  '& aside': { '@container (max-width: 900px)': { width: 280, px: 3 } },
} as const

/** Beside each other where there is room for two maps, else above each other. */
const mapsLook = {
  display: 'flex',
  flex: 1,
  minHeight: 0,
  '& > *': { flex: 1, minWidth: 0, minHeight: 0 },
  '& .side': { position: 'relative' },
  '& .side + .side': { borderLeft: '1px solid', borderColor: 'divider' },
  '& .side-day': {
    position: 'absolute',
    top: 8,
    left: 8,
    px: 2,
    py: 0.5,
    fontWeight: 600,
    bgcolor: 'background.paper',
    border: '1px solid',
    borderColor: 'divider',
    borderRadius: 1,
    pointerEvents: 'none',
  },
  '@container (max-width: 900px)': {
    flexDirection: 'column',
    '& .side + .side': { borderLeft: 0, borderTop: '1px solid', borderColor: 'divider' },
  },
} as const
