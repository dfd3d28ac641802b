import type { Contact, ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import { useRef, useState } from 'react'
import { Legend } from './legend.tsx'
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
import { usePeoplePlace } from './use-people-place.ts'

/** Somebody is being added until somebody else is selected. */
type Adding = Readonly<{ at: NewPlace; whileSelected: string | null }>

type Props = Readonly<{ data: PeopleData; people: People }>

/** The toolbar, the map or the table, and beside it whoever is selected or is being added. */
export function PeopleDesk({ data, people }: Props) {
  const place = usePeoplePlace()
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
  const lines = areLinesShown ? data.drawnLines : noLines
  const newPlace = adding?.whileSelected === place.personId ? adding.at : undefined
  const setNewPlace = (at: NewPlace | undefined): void =>
    setAdding(at && { at, whileSelected: place.selectedNow() })

  const addBelowSelected = (): void => {
    const above = people.byId.get(place.selectedNow() ?? '')
    if (!isReadOnly) setNewPlace({ kind: 'below', managerId: above?.id ?? null })
  }
  const openPanel = (): void => {
    place.openPanel()
    requestAnimationFrame(() =>
      desk.current?.querySelector<HTMLElement>('aside input, aside button')?.focus(),
    )
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
  usePageKeys({ n: addBelowSelected, '/': () => findBox.current?.focus() })

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
      }}
    >
      {isEmpty ? null : (
        <PeopleToolbar
          people={people}
          place={place}
          find={find}
          findBox={findBox}
          isReadOnly={isReadOnly}
          count={people.all.length}
          areLinesShown={areLinesShown}
          isLegendShown={isLegendShown}
          onShowLines={setLinesShown}
          onShowLegend={setLegendShown}
          onAdd={addBelowSelected}
        />
      )}
      <Box sx={{ display: 'flex', flex: 1, minHeight: 0 }}>
        <Box sx={{ display: 'flex', flexDirection: 'column', flex: 1, minWidth: 0 }}>
          <Box sx={{ flex: 1, minHeight: 0 }}>{view()}</Box>
          {!isEmpty && place.view === 'map' && isLegendShown ? <Legend hasLines={lines.length > 0} /> : null}
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
      return <PeopleTable {...shared} relationships={data.relationships} team={data.team} />
    }
    return <RelationshipMap {...shared} lines={lines} allLines={data.drawnLines} commands={commands} />
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
    if (!selected || !place.isPanelOpen) return null
    return (
      <PersonPanel
        key={selected.id}
        contact={selected}
        people={people}
        data={data}
        onClose={closePanel}
        onSelect={select}
        onAdd={setNewPlace}
        onRemove={setLeaving}
      />
    )
  }
}

/** Lower windows start without the legend: the map needs the room. */
const roomForLegendPx = 800

const noLines: readonly never[] = []
