import { understandEntry, type Entry, type EntryChoice } from '#shared/domain/touchpoint/entry.ts'
import { entryPeopleOf, type EntryPerson } from '#shared/domain/touchpoint/entry-people.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { useMemo, useState } from 'react'

/** A line as it is typed and understood, with the choices that were made among people of one name. */
export function useEntry(people: readonly EntryPerson[], today: CalendarDay) {
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<ReadonlyMap<string, EntryPerson>>(new Map())
  const known = useMemo(() => entryPeopleOf(people), [people])
  const entry = useMemo(
    () => settled(understandEntry(text, known, today), chosen),
    [text, known, today, chosen],
  )
  return {
    text,
    entry,
    type: setText,
    choose: ({ words }: EntryChoice, person: EntryPerson) => setChosen(new Map(chosen).set(words, person)),
    clear: () => {
      setText('')
      setChosen(new Map())
    },
  }
}

/** What was chosen for some words holds for them as long as they stand in the line. */
function settled(entry: Entry, chosen: ReadonlyMap<string, EntryPerson>): Entry {
  const people = entry.choices.flatMap(({ words }) => chosen.get(words) ?? [])
  return {
    ...entry,
    people: [...new Set([...entry.people, ...people])],
    choices: entry.choices.filter(({ words }) => !chosen.has(words)),
  }
}
