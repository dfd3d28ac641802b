import type { MapChange } from '#shared/domain/relationship/map-diff.ts'
import { changeSigns, signOf, type ChangeSign } from './change-sign.tsx'

/** What is marked on a card: at most one sign of each kind, the most telling first, and the sentences behind them. */
export type CardMark = Readonly<{ signs: readonly ChangeSign[]; note: string }>

/** What is marked on a map, by person and by informal line. What is not on the map is not drawn. */
export type MapMarks = Readonly<{
  cards: ReadonlyMap<string, CardMark>
  lines: ReadonlyMap<string, ChangeSign>
}>

/** @param say a change as a sentence */
export function marksOf(changes: readonly MapChange[], say: (change: MapChange) => string): MapMarks {
  const cards = new Map<string, CardMark>()
  const lines = new Map<string, ChangeSign>()
  const mark = (id: string, sign: ChangeSign, note: string): void => {
    const known = cards.get(id)
    const signs = new Set([...(known?.signs ?? []), sign])
    cards.set(id, {
      signs: changeSigns.filter((each) => signs.has(each)),
      note: known ? `${known.note} ${note}` : note,
    })
  }
  for (const change of changes) {
    if ('unit' in change) {
      const note = say(change)
      for (const { id } of change.people) mark(id, signOf(change), note)
      continue
    }
    // Said once for all: where cards stand is seen, and only on the free map.
    if ('people' in change) continue
    if ('line' in change) {
      lines.set(change.line.id, signOf(change))
      continue
    }
    mark(change.person.id, cardSign(change), say(change))
  }
  return { cards, lines }
}

/** On a card plus and minus are about the person: who of us covers them comes and goes as a change. */
function cardSign(change: MapChange): ChangeSign {
  return change.kind === 'cover-gained' || change.kind === 'cover-lost' ? 'changed' : signOf(change)
}
