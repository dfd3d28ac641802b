import type { Contact, ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import { useMemo, useRef, useState } from 'react'
import { AnalysisPanel } from './analysis/analysis-panel.tsx'
import { linesWithout, useNetwork } from './analysis/use-network.ts'
import { WhatIfBanner } from './analysis/what-if-banner.tsx'
import { whatIfLook } from './analysis/what-if-look.ts'
import { WhatIfPanel } from './analysis/what-if-panel.tsx'
import { Legend } from './legend.tsx'
import { shownLines } from './look/hidden-kinds.ts'
import { useCardSigns } from './look/use-card-signs.ts'
import { useFilter } from './look/use-filter.ts'
import type { NewPlace } from './new-place.ts'
import { NewPersonPanel } from './new-person-panel.tsx'
import { NoPeople } from './no-people.tsx'
import type { People } from './people.ts'
import { PeopleTable } from './people-table.tsx'
import { PeopleToolbar } from './people-toolbar.tsx'
import { PersonPanel } from './person-panel.tsx'
import { RelationshipMap } from './relationship-map.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import { useFind } from './use-find.ts'
import { usePageKeys } from './use-page-keys.ts'
import { usePeopleCommands } from './use-people-commands.ts'
import type { PeopleData } from './use-people-data.ts'
import { useToVerify } from './use-to-verify.ts'
import { VerifyPanel } from './verify-panel.tsx'
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
  const [leaving, setLeaving] = useState<Contact>()
  const [areLinesShown, setLinesShown] = useState(true)
  const [isLegendShown, setLegendShown] = useState(() => innerHeight >= roomForLegendPx)

  const { isReadOnly } = data
  const selected = people.byId.get(place.personId ?? '')
  const isEmpty = people.all.length === 0
  const toVerify = useToVerify(data, people)
  const seenNetwork = useNetwork(data, people, place.withoutId)
  const { whatIf, leaving: takenOff } = seenNetwork
  const signs = useCardSigns(data, people)
  const filter = useFilter(place, people, signs, toVerify.items)
  const { drawnLines } = data
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
  const remove = async (contact: Contact): Promise<void> => {
    setLeaving(undefined)
    const removed = await commands.remove(contact)
    if (!removed) return
    if (contact.managerId === null) place.selectNobody()
    else place.select(contact.managerId, 'as-is')
    focusSelected(contact.managerId)
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
  const selectAndStay = (id: ContactId): void => place.select(id, 'as-is')
  const startTime = (): void => place.lookBack(data.aging.today)
  usePageKeys({
    n: addBelowSelected,
    t: startTime,
    a: () => (place.accountPanel === 'analysis' ? closePanel() : showAccountPanel('analysis')),
    v: () => (place.accountPanel === 'verify' ? closePanel() : showAccountPanel('verify')),
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
        <PeopleToolbar
          people={people}
          place={place}
          find={find}
          filter={filter}
          lines={drawnLines}
          findBox={findBox}
          isReadOnly={isReadOnly}
          count={people.all.length}
          takeOut={{ accountId: data.accountId, contacts: people.all, lines: data.lines }}
          areLinesShown={areLinesShown}
          isLegendShown={isLegendShown}
          toVerify={toVerify.items.length}
          onShowLines={setLinesShown}
          onShowLegend={setLegendShown}
          onShowPanel={(shown) => (shown === null ? place.closePanel() : showAccountPanel(shown))}
          onTime={startTime}
          onAdd={addBelowSelected}
        />
      )}
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
      {leaving ? (
        <RemoveDialog
          contact={leaving}
          people={people}
          data={data}
          onConfirm={() => void remove(leaving)}
          onCancel={() => setLeaving(undefined)}
        />
      ) : null}
    </Box>
  )

  function view() {
    if (isEmpty) return <NoPeople isReadOnly={isReadOnly} onAdd={addBelowSelected} />
    const shared = { people, place, find, isReadOnly, onOpen: openPanel, onRemove: setLeaving }
    if (place.view === 'table') {
      return (
        <PeopleTable
          {...shared}
          relationships={data.relationships}
          team={data.team}
          meant={filter.meant}
          isListed={filter.filter.isListed}
        />
      )
    }
    return (
      <RelationshipMap
        {...shared}
        lines={lines}
        allLines={data.drawnLines}
        aging={data.aging}
        look={filter.look}
        commands={commands}
      />
    )
  }

  function panel() {
    if (newPlace) {
      return (
        <NewPersonPanel
          accountId={data.accountId}
          people={people}
          place={newPlace}
          onAdded={select}
          onClose={() => setNewPlace(undefined)}
        />
      )
    }
    if (place.accountPanel !== null && !isEmpty) return accountPanel(place.accountPanel)
    if (!selected || !place.isPanelOpen) return null
    return (
      <PersonPanel
        key={selected.id}
        contact={selected}
        people={people}
        data={data}
        seenNetwork={seenNetwork}
        onClose={closePanel}
        onSelect={select}
        onAdd={setNewPlace}
        onRemove={setLeaving}
        onWithout={lookWithout}
      />
    )
  }

  function accountPanel(which: AccountPanel) {
    const shared = { onSelect: selectAndStay, onClose: closePanel }
    if (which === 'verify')
      return <VerifyPanel {...shared} {...toVerify} people={people} data={data} selectedId={place.personId} />
    if (whatIf) return <WhatIfPanel {...shared} whatIf={whatIf} onEnd={place.lookAtAll} />
    return <AnalysisPanel {...shared} account={seenNetwork.account} onWithout={lookWithout} />
  }
}

/** Lower windows start without the legend: the map needs the room. */
const roomForLegendPx = 800

const noLines: readonly never[] = []
