import type { CardSigns } from './card-signs.ts'
import type { CardWords } from './use-card-words.ts'

/** How far the relationship nearest to its target has come. Example: `Vendor / Problem solver`. */
export function sayLevel(
  { say, sayPeople }: CardWords,
  { now, target }: NonNullable<CardSigns['level']>,
): string {
  return say(now === target ? 'onCardReached' : 'onCardLevel', {
    now: sayPeople(`level-${now}`),
    target: sayPeople(`level-${target}`),
  })
}
