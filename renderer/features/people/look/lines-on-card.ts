import type { Contact } from '#shared/domain/relationship/model.ts'
import { cardLines, type CardLine, type Detail, type Measures } from '../card-text.ts'
import type { MapDensity } from '../map-choice.ts'
import { compactLines } from './compact-text.ts'
import { fullLines } from './full-text.ts'
import { keptFor } from './kept-for.ts'

const known = new WeakMap<Contact, Map<string, readonly CardLine[]>>()

/**
 * The lines of text on a card of that density. They are fitted once for each person and kept for as long as the person stays the
 * same: a map that is drawn again fits nothing.
 */
export function linesOnCard(
  contact: Contact,
  density: MapDensity,
  detail: Detail,
  measures: Measures,
): readonly CardLine[] {
  return keptFor(known, contact, `${density} ${detail}`, () => fitted[density](contact, detail, measures))
}

const fitted = { compact: compactLines, normal: cardLines, full: fullLines } as const
