import type { Contact, ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import { useMemo, useRef, useState } from 'react'
import { Afterwards } from '../../ui/afterwards.tsx'
import { AccountAside } from './account-aside.tsx'
import { linesWithout, useNetwork } from './analysis/use-network.ts'
import { WhatIfBanner } from './analysis/what-if-banner.tsx'
import { whatIfLook } from './analysis/what-if-look.ts'
import { CoverageGrid } from './coverage/coverage-grid.tsx'
import { useCoverage } from './coverage/use-coverage.ts'
import { DeskDialogs } from './desk-dialogs.tsx'
import { Legend } from './legend.tsx'
import { shownLines } from './look/hidden-kinds.ts'
import { useCardSigns } from './look/use-card-signs.ts'
import { GroupNotes } from './group-notes.tsx'
import { useFilter } from './look/use-filter.ts'
import { accountAt, besideOf, type NewPlace } from './new-place.ts'
import { NewPersonPanel } from './new-person-panel.tsx'
import { NoPeople } from './no-people.tsx'
import type { People } from './people.ts'
import { usePasteKey } from './paste/use-paste-key.ts'
import { PeopleTable } from './people-table.tsx'
import { PeopleToolbar } from './people-toolbar.tsx'
import { PersonPanel } from './person-panel.tsx'
import { RelationshipMap } from './relationship-map.tsx'
import { SeveralPanel } from './several-panel.tsx'
import { useFind } from './use-find.ts'
import { usePageKeys } from './use-page-keys.ts'
import { usePeopleCommands } from './use-people-commands.ts'
import { useRemoving } from './use-removing.ts'
import type { PeopleData } from './use-people-data.ts'
import { useSeveral } from './use-several.ts'
import { useToVerify } from './use-to-verify.ts'
import type { AccountPanel, PeoplePlace } from './use-people-place.ts'

/** Somebody is being added until somebody else is selected. */
type Adding = Readonly<{ at: NewPlace; whileSelected: string | null }>

type Props = Readonly<{ data: PeopleData; people: People; place: PeoplePlace }>

/** The toolbar, the map or the table, and beside it whoever is selected or is being added. */
export function PeopleDesk({ data, people, place }: Props) {
  const commands = usePeopleCommands()
  const find = useFind(people)
  const desk = useRef<HTMLDivElement>(null)
  const findBox = useRef<HTMLInputElement>(null)
  const [adding, setAdding] = useState<Adding>()
  const [moving, setMoving] = useState<readonly Contact[]>(noLines)
  const [pasted, setPasted] = useState<string>()
  const [areLinesShown, setLinesShown] = useState(true)
  const [isLegendShown, setLegendShown] = useState(() => innerHeight >= roomForLegendPx)

  const { isReadOnly, drawnLines } = data
  const selected = people.byId.get(place.personId ?? '')
  const several = useSeveral(people, place.selection)
  const isEmpty = people.all.length === 0
  const seenNetwork = useNetwork(data, people, place.withoutId)
  const { whatIf, leaving: takenOff } = seenNetwork
  const coverage = useCoverage(data, people, seenNetwork.account)
  const signs = useCardSigns(data, people)
  const toVerify = useToVerify(data, people, signs)
  const filter = useFilter(place, people, signs, toVerify.items)
  const { hiddenKinds } = place
  const lines = useMemo(
    () => linesWithout(areLinesShown ? shownLines(drawnLines, hiddenKinds) : noLines, takenOff),
    [areLinesShown, drawnLines, hiddenKinds, takenOff],
  )
  const newPlace = adding?.whileSelected === place.personId ? adding.at : undefined
  const setNewPlace = (at: NewPlace | undefined): void =>
    setAdding(at && { at, whileSelected: place.selectedNow() })

  const addBelowSelected = (): void => {
    const above = people.byId.get(place.selectedNow() ?? '')
    if (!isReadOnly) setNewPlace({ kind: 'below', managerId: above?.id ?? null })
  }
  const addAt = (placeOf: (contact: Contact) => NewPlace): void => {
    const selected = people.byId.get(place.selectedNow() ?? '')
    if (selected && !isReadOnly) setNewPlace(placeOf(selected))
  }
  const focusPanel = (): void => {
    requestAnimationFrame(() =>
      desk.current?.querySelector<HTMLElement>('aside input, aside button')?.focus(),
    )
  }
  const openPanel = (): void => {
    place.openPanel()
    focusPanel()
  }
  const focusSelected = (id: string | null): void => {
    requestAnimationFrame(() =>
      desk.current?.querySelector<HTMLElement>(`[data-person="${id ?? ''}"]`)?.focus(),
    )
  }
  const closePanel = (): void => {
    place.closePanel()
    focusSelected(place.personId)
  }
  const select = (id: ContactId): void => {
    setNewPlace(undefined)
    place.select(id, 'open')
  }
  const removing = useRemoving({ people, place, commands, focusSelected })
  const startMoving = (): void => {
    const all = place.selectionNow().flatMap((id) => people.byId.get(id) ?? [])
    if (!isReadOnly && all.length > 0) setMoving(all)
  }
  const showAccountPanel = (panel: AccountPanel): void => {
    setNewPlace(undefined)
    place.showAccountPanel(panel)
    focusPanel()
  }
  const lookWithout = (id: ContactId): void => {
    place.lookWithout(id)
    focusPanel()
  }
  const startTime = (): void => place.lookBack(data.aging.today)
  usePasteKey(!isReadOnly, setPasted)
  usePageKeys({
    n: addBelowSelected,
    b: () => addAt(besideOf),
    u: () => addAt(({ id }) => ({ kind: 'above', reportId: id })),
    p: startMoving,
    t: startTime,
    a: () => (place.accountPanel === 'analysis' ? closePanel() : showAccountPanel('analysis')),
    v: () => (place.accountPanel === 'verify' ? closePanel() : showAccountPanel('verify')),
    r: () => (place.accountPanel === 'rating' ? closePanel() : showAccountPanel('rating')),
    '/': () => findBox.current?.focus(),
    ...(filter.isOn ? { escape: filter.clear } : {}),
  })

  return (
    <Box
      ref={desk}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        height: '100%',
        minHeight: 420,
        overflow: 'hidden',
        containerType: 'inline-size',
        ...whatIfLook(whatIf),
      }}
    >
      {isEmpty ? null : (
        <Afterwards of={people}>
          <PeopleToolbar
            people={people}
            place={place}
            find={find}
            filter={filter}
            lines={drawnLines}
            findBox={findBox}
            isReadOnly={isReadOnly}
            count={people.all.length}
            takeOut={{
              accountId: data.accountId,
              contacts: people.all,
              lines: data.lines,
              coverage,
              map: { ...data, people, lines, place, look: filter.look },
            }}
            areLinesShown={areLinesShown}
            isLegendShown={isLegendShown}
            toVerify={toVerify.items.length + toVerify.posts.length}
            onShowLines={setLinesShown}
            onShowLegend={setLegendShown}
            onShowPanel={(shown) => (shown === null ? place.closePanel() : showAccountPanel(shown))}
            onTime={startTime}
            hasGroup={data.group.length > 1}
            onAdd={addBelowSelected}
            onPaste={() => setPasted('')}
          />
        </Afterwards>
      )}
      <GroupNotes data={data} place={place} />
      {whatIf ? <WhatIfBanner whatIf={whatIf} onEnd={place.lookAtAll} /> : null}
      <Box sx={{ display: 'flex', flex: 1, minHeight: 0 }}>
        <Box sx={{ display: 'flex', flexDirection: 'column', flex: 1, minWidth: 0 }}>
          <Box sx={{ flex: 1, minHeight: 0 }}>{view()}</Box>
          {!isEmpty && place.view === 'map' && isLegendShown ? (
            <Legend density={place.map.density} hasLines={lines.length > 0} />
          ) : null}
        </Box>
        {panel()}
      </Box>
      <DeskDialogs
        data={data}
        people={people}
        pasted={pasted}
        leaving={removing.leaving}
        moving={moving}
        onPasted={(first) => {
          setPasted(undefined)
          if (first !== undefined) place.select(first, 'as-is')
        }}
        onRemove={(contacts) => void removing.remove(contacts)}
        onKeep={removing.keep}
        onMoved={() => {
          setMoving(noLines)
          focusSelected(place.personId)
        }}
      />
    </Box>
  )

  function view() {
    if (isEmpty)
      return <NoPeople isReadOnly={isReadOnly} onAdd={addBelowSelected} onPaste={() => setPasted('')} />
    const shared = { people, place, find, isReadOnly, onOpen: openPanel, onRemove: removing.start }
    if (place.view === 'coverage')
      return <CoverageGrid {...shared} matrix={coverage()} today={data.aging.today} />
    if (place.view === 'table') {
      return <PeopleTable {...shared} data={data} look={filter.look} isListed={filter.filter.isListed} />
    }
    return (
      <RelationshipMap
        {...shared}
        lines={lines}
        allLines={data.drawnLines}
        aging={data.aging}
        frames={data.frames}
        look={filter.look}
        commands={commands}
      />
    )
  }

  function panel() {
    if (newPlace) {
      return (
        <NewPersonPanel
          accountId={accountAt(newPlace, people) ?? data.accountId}
          people={people}
          place={newPlace}
          onAdded={select}
          onClose={() => setNewPlace(undefined)}
        />
      )
    }
    if (place.accountPanel !== null && !isEmpty) {
      return (
        <AccountAside
          which={place.accountPanel}
          data={data}
          people={people}
          selectedId={place.personId}
          toVerify={toVerify}
          rated={() => coverage().rows}
          seenNetwork={seenNetwork}
          onSelect={(id) => place.select(id, 'as-is')}
          onClose={closePanel}
          onWithout={lookWithout}
          onWithAll={place.lookAtAll}
        />
      )
    }
    if (!selected || !place.isPanelOpen) return null
    if (several) {
      return (
        <SeveralPanel
          contacts={several}
          people={people}
          isReadOnly={isReadOnly}
          onSelect={select}
          onRemove={() => removing.startAll(several)}
          onClose={closePanel}
        />
      )
    }
    return (
      <PersonPanel
        key={selected.id}
        contact={selected}
        people={people}
        data={data}
        postDoubts={signs.get(selected.id)?.posts ?? noLines}
        seenNetwork={seenNetwork}
        onClose={closePanel}
        onSelect={select}
        onAdd={setNewPlace}
        onRemove={removing.start}
        onWithout={lookWithout}
      />
    )
  }
}

/** Lower windows start without the legend: the map needs the room. */
const roomForLegendPx = 800

const noLines: readonly never[] = []
