import type { Aging } from '#shared/domain/relationship/aging.ts'
import type { InformalLine } from '#shared/domain/relationship/model.ts'
import { contactsTaken, type Asked } from '#shared/domain/relationship/taken-out.ts'
import { useMemo } from 'react'
import type { MapLook } from '../look/map-look-of.ts'
import type { MapChoice, MapDensity } from '../map-choice.ts'
import { peopleFrom, type People } from '../people.ts'
import { useMapLayout, type Frame, type MapDrawing } from '../use-map-layout.ts'
import type { PeoplePlace } from '../use-people-place.ts'
import { signsTaken } from './signs-taken.ts'

/** The map as it is to be taken out. */
export type MapForPaper = Readonly<{
  people: People
  /** Those to be drawn: none where they are hidden. */
  lines: readonly InformalLine[]
  drawnLines: readonly InformalLine[]
  place: PeoplePlace
  look: MapLook
  /** The accounts, where people of several stand on it. */
  frames: readonly Frame[] | undefined
  aging: Aging
}>

/** The same without what was not asked for: what is made of it can't hold it. */
export type MapToTake = Readonly<{
  people: People
  choice: MapChoice
  look: MapLook
  drawing: MapDrawing
  lines: readonly InformalLine[]
}>

/** Lays out what is taken out of the map, with cards of some size. */
export function useMapTaken(map: MapForPaper, asked: Asked, density: MapDensity): MapToTake {
  const { place } = map
  const withJudgements = asked.has('judgements')
  const people = useMemo(() => peopleFrom(contactsTaken(map.people.all, asked)), [map.people, asked])
  const choice = useMemo((): MapChoice => ({ ...place.map, density }), [place.map, density])
  const look = useMemo(
    (): MapLook => ({
      ...map.look,
      signs: signsTaken(map.look.signs, asked),
      // Who is faded would tell what the filter asks.
      meant: withJudgements ? map.look.meant : null,
    }),
    [map.look, asked, withJudgements],
  )
  const drawing = useMapLayout({
    people,
    lines: map.drawnLines,
    choice,
    collapsing: place.collapsing,
    soughtId: null,
    pending: nothingPending,
    frames: map.frames,
  })
  const lines = asked.has('lines') ? map.lines : noLines
  return { people, choice, look, drawing, lines }
}

const noLines: readonly never[] = []
const nothingPending = new Map<never, never>()
