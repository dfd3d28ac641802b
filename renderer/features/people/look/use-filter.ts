import { useDeferredValue, useMemo } from 'react'
import type { People } from '../people.ts'
import type { PeoplePlace } from '../use-people-place.ts'
import type { SignsOf } from './card-signs.ts'
import type { MapLook } from './map-look-of.ts'
import { useCardWords } from './use-card-words.ts'
import { isFilter, meantBy, noFilter } from './people-filter.ts'

type Judged = Readonly<{ contactId: string }>

/** The filter of the address with whom it means, and what follows from it for cards and lines. */
export function useFilter(place: PeoplePlace, people: People, signs: SignsOf, toVerify: readonly Judged[]) {
  const { filter, chooseFilter } = place
  // Whoever types goes first: the map follows.
  const asked = useDeferredValue(filter)
  const verifying = useMemo(() => new Set(toVerify.map(({ contactId }) => contactId)), [toVerify])
  const meant = useMemo(
    () => meantBy(asked, people, { signs, toVerify: verifying }),
    [asked, people, signs, verifying],
  )
  const words = useCardWords()
  const look = useMemo((): MapLook => ({ signs, words, meant }), [signs, words, meant])
  return {
    filter,
    isOn: isFilter(filter),
    /** Whom it means; `null` for everybody. */
    meant,
    look,
    choose: chooseFilter,
    clear: (): void => chooseFilter(noFilter),
  }
}

export type Filter = ReturnType<typeof useFilter>
