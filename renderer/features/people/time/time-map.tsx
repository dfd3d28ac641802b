import Box from '@mui/material/Box'
import { useMemo } from 'react'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { formatDay } from '../../../ui/format.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { RelationshipMap } from '../relationship-map.tsx'
import { shownLines } from '../look/hidden-kinds.ts'
import { usePastSigns } from '../look/use-card-signs.ts'
import { useCardWords } from '../look/use-card-words.ts'
import type { Find } from '../use-find.ts'
import { usePeopleCommands } from '../use-people-commands.ts'
import type { PeopleData } from '../use-people-data.ts'
import type { PeoplePlace } from '../use-people-place.ts'
import type { MapLink } from './map-link.ts'
import type { MapMarks } from './map-marks.ts'
import { useTimeWords } from './time-words.ts'
import type { MapAsOf } from './use-map-as-of.ts'

type Props = Readonly<{
  map: MapAsOf
  marks: MapMarks
  data: PeopleData
  place: PeoplePlace
  find: Find
  areLinesShown: boolean
  /** The map of another day that moves with this one. */
  link?: MapLink | undefined
  onOpen: () => void
}>

/** The map of one day, to read only. Evidence is as old on it as it was on that day. */
export function TimeMap({ map, marks, data, place, find, areLinesShown, link, onOpen }: Props) {
  const say = useTimeWords()
  const commands = usePeopleCommands()
  const { halfLifeDays } = data.aging
  const aging = useMemo(() => ({ halfLifeDays, today: map.day }), [halfLifeDays, map.day])
  const signs = usePastSigns(map.parts, map.people, aging)
  const words = useCardWords()
  const look = useMemo(() => ({ signs, words, meant: null }), [signs, words])
  const lines = useMemo(
    () => (areLinesShown ? shownLines(map.lines, place.hiddenKinds) : noLines),
    [areLinesShown, map.lines, place.hiddenKinds],
  )
  const day = formatDay(map.day)

  if (map.failure) {
    return (
      <Box sx={{ p: 4 }}>
        <NotAnswered failure={map.failure} onAgain={map.askAgain} />
      </Box>
    )
  }
  if (!map.state) return <Box aria-busy aria-label={say('loading', { day })} sx={{ height: '100%' }} />
  if (!map.isThere) return <EmptyState sentence={say('notThere', { day })} />
  if (map.people.all.length === 0) return <EmptyState sentence={say('nobody', { day })} />
  return (
    <RelationshipMap
      name={say('mapOf', { day })}
      people={map.people}
      lines={lines}
      allLines={map.lines}
      aging={aging}
      look={look}
      marks={marks}
      link={link}
      frames={map.frames}
      place={place}
      commands={commands}
      find={find}
      isReadOnly
      onOpen={onOpen}
      onRemove={nothingToRemove}
    />
  )
}

const noLines: readonly never[] = []

/** Nobody is removed from the past. */
function nothingToRemove(): void {
  return undefined
}
