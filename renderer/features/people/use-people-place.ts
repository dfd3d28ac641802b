import type { InformalLineKind } from '#shared/domain/relationship/model.ts'
import { isCalendarDay, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { useSearchParams } from 'react-router'
import { useRemember } from '../../api/page-memory.ts'
import { nothingCollapsed, type Collapsing } from '../../diagram/collapsing.ts'
import { collapsingParams, readCollapsing } from './collapsing-address.ts'
import { hiddenKindsText, readHiddenKinds } from './look/hidden-kinds.ts'
import { filterText, readFilter, type PeopleFilter } from './look/people-filter.ts'
import type { Selection } from './selection.ts'
import { useOthers } from './several-address.ts'
import { choiceText, readChoice, type MapChoice } from './map-choice.ts'

/** What the side panel may show of the account as a whole. */
export const accountPanels = ['analysis', 'verify', 'rating'] as const
export type AccountPanel = (typeof accountPanels)[number]

const views = ['map', 'table', 'coverage'] as const
export type PeopleView = (typeof views)[number]
/** What becomes of the side panel when somebody is selected. */
type Panel = 'open' | 'as-is'

const mapKey = 'keyplan-people-map'

/**
 * Where one is on the page, as the address has it: map or table, who is selected, what the side panel shows, whom one looks at
 * the account without, as of which days, what is collapsed, and how the map is drawn, which is also remembered for the next one.
 */
export function usePeoplePlace() {
  const [params, setParams] = useSearchParams()
  const way = useRef<Way>({ seen: params.toString(), asked: [], latest: params })
  // Only what is painted has arrived: React also renders ahead, and then once more what stands.
  useLayoutEffect(() => arrive(way.current, params), [params])

  const go = useCallback(
    (changes: Readonly<Record<string, string | null>>, isStep: boolean) => {
      const next = new URLSearchParams(way.current.latest)
      for (const [key, value] of Object.entries(changes)) {
        if (value === null) next.delete(key)
        else next.set(key, value)
      }
      way.current.latest = next
      way.current.asked.push(next.toString())
      setParams(next, { replace: !isStep })
    },
    [setParams],
  )

  const remember = useRemember()
  const { layout, from, density } = readChoice(params, localStorage.getItem(mapKey))
  const map = useMemo((): MapChoice => ({ layout, from, density }), [layout, from, density])
  const collapsing = useCollapsing(params)

  const filtered = params.get('filter')
  const filter = useMemo(() => readFilter(filtered), [filtered])
  const hidden = params.get('hidden')
  const hiddenKinds = useMemo(() => readHiddenKinds(hidden), [hidden])

  const personId = params.get('person')
  const others = useOthers()
  const also = params.get('also')
  const selection = useMemo(
    () => selectionOf(personId, others.read(paramsOf({ also }))),
    [personId, also, others],
  )
  const panel = params.get('panel')
  const accountPanel = accountPanels.find((each) => each === panel) ?? null
  const isPanelOpen = personId !== null && panel !== 'closed' && accountPanel === null
  const withoutId = params.get('without')
  const isGroup = params.get('group') === 'whole'
  const asOf = dayIn(params.get('asOf'))
  const areMapsLinked = params.get('maps') !== 'apart'
  const compareWith = dayIn(params.get('compareWith'))
  const view = views.find((each) => each === params.get('view')) ?? 'map'
  return useMemo(
    () => ({
      view,
      personId,
      isPanelOpen,
      accountPanel,
      withoutId,
      map,
      chooseMap: (choice: MapChoice): void => {
        remember(mapKey, choiceText(choice))
        const { layout, from, density } = choice
        go({ layout, density, from: layout === 'free' ? from : null }, true)
      },
      /** Whom one looks for: the others fade. */
      filter,
      chooseFilter: (next: PeopleFilter): void => go({ filter: filterText(next) }, false),
      /** Kinds of informal lines that are not drawn. */
      hiddenKinds,
      hideKinds: (kinds: readonly InformalLineKind[]): void => go({ hidden: hiddenKindsText(kinds) }, false),
      collapsing,
      collapse: (change: (before: Collapsing) => Collapsing): void =>
        go(collapsingParams(change(readCollapsing(way.current.latest))), false),
      collapseBelow: (levels: number | null): void =>
        go(collapsingParams({ ...nothingCollapsed, levels }), true),
      /** Whether the map shows the people of the whole group. */
      isGroup,
      showGroup: (isOn: boolean): void => go({ group: isOn ? 'whole' : null }, true),
      /** The day of the past that is looked at; `null` in the present. */
      asOf,
      /** A second day beside it. */
      compareWith,
      /** Whether two maps beside each other are looked at from the same place. */
      areMapsLinked,
      linkMaps: (isOn: boolean): void => go({ maps: isOn ? null : 'apart' }, false),
      /** Who is selected now, ahead of what is painted: keys may come faster. */
      selectedNow: (): string | null => way.current.latest.get('person'),
      /** Everybody who is selected, `personId` last. */
      selection,
      selectionNow: (): Selection => {
        const { latest } = way.current
        return selectionOf(latest.get('person'), others.read(latest))
      },
      /** Selects several, the last of them as the one that keys go on from. */
      selectAll: (ids: Selection, panel: Panel): void => {
        const person = ids.at(-1) ?? null
        const kept = way.current.latest.get('person') === null ? 'closed' : way.current.latest.get('panel')
        go({ person, panel: panel === 'open' ? null : kept, ...others.write(ids.slice(0, -1)) }, false)
      },
      select: (id: string, panel: Panel): void => {
        const isFirst = way.current.latest.get('person') === null
        const before = way.current.latest.get('panel')
        const kept = isFirst && !accountPanels.some((each) => each === before) ? 'closed' : before
        go({ person: id, also: null, panel: panel === 'open' ? null : kept }, false)
      },
      openPanel: (): void => go({ panel: null }, false),
      closePanel: (): void => go({ panel: 'closed' }, false),
      showAccountPanel: (panel: AccountPanel): void => go({ panel }, false),
      /** Looks at the account without somebody, or again as it is. */
      lookWithout: (id: string): void => go({ without: id, panel: 'analysis' }, true),
      lookAtAll: (): void => go({ without: null }, true),
      /** Turns to the map of a day, from which one comes back as to a page before. */
      lookBack: (day: CalendarDay): void => go({ asOf: day, view: null, without: null }, true),
      /** Goes to another day, or to two. */
      lookAt: (day: CalendarDay, beside: CalendarDay | null): void =>
        go({ asOf: day, compareWith: beside }, false),
      leavePast: (): void => go({ asOf: null, compareWith: null }, true),
      selectNobody: (): void => go({ person: null, also: null, panel: null }, false),
      show: (next: PeopleView): void => go({ view: next === 'map' ? null : next }, true),
    }),
    [
      filter,
      hiddenKinds,
      go,
      remember,
      view,
      map,
      collapsing,
      personId,
      selection,
      others,
      isPanelOpen,
      accountPanel,
      withoutId,
      isGroup,
      asOf,
      compareWith,
      areMapsLinked,
    ],
  )
}

function selectionOf(personId: string | null, others: readonly string[]): Selection {
  return personId === null ? [] : [...others.filter((id) => id !== personId), personId]
}

function paramsOf(values: Readonly<Record<string, string | null>>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null),
  )
}

function dayIn(text: string | null): CalendarDay | null {
  return isCalendarDay(text) ? text : null
}

/** The same for as long as the address says the same of it. */
function useCollapsing(params: URLSearchParams): Collapsing {
  const { current } = useRef({ text: '', collapsing: nothingCollapsed })
  const text = JSON.stringify(collapsingParams(readCollapsing(params)))
  if (text !== current.text) Object.assign(current, { text, collapsing: readCollapsing(params) })
  return current.collapsing
}

/** Steps that were asked for arrive one after another, each some time later. `latest` is where the last of them leads. */
type Way = { seen: string; asked: string[]; latest: URLSearchParams }

/** Takes note of the address as it is now. One that nobody here asked for, such as the way back, counts at once. */
function arrive(way: Way, params: URLSearchParams): void {
  const here = params.toString()
  if (here === way.seen) return
  way.seen = here
  const at = way.asked.lastIndexOf(here)
  way.asked = at === -1 ? [] : way.asked.slice(at + 1)
  if (way.asked.length === 0) way.latest = params
}

export type PeoplePlace = ReturnType<typeof usePeoplePlace>
