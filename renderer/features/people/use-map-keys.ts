import { attitudes } from '#shared/domain/relationship/judgement.ts'
import type { Contact } from '#shared/domain/relationship/model.ts'
import { useCallback, type KeyboardEvent } from 'react'
import type { Point } from '../../diagram/geometry.ts'
import type { OrgLayout } from '../../diagram/org-layout.ts'
import { stepOf, walk } from '../../diagram/org-walk.ts'
import { joinedBy, steppedTo } from './selection.ts'
import type { People } from './people.ts'
import type { PeopleCommands } from './use-people-commands.ts'
import type { PeoplePlace } from './use-people-place.ts'

type Options = Readonly<{
  people: People
  layout: OrgLayout
  place: PeoplePlace
  commands: PeopleCommands
  isReadOnly: boolean
  onOpen: () => void
  onRemove: (contact: Contact) => void
  zoomBy: (factor: number) => void
  fit: () => void
  collapse: (id: string) => void
  /** Asks for a line between two, or from one to somebody who is asked for too. */
  onTie: (fromId: string, toId: string | null) => void
  /** Moves who is selected on the free map; not there on the others. */
  nudge: ((by: Point) => void) | undefined
}>

const influenceKeys = { l: 'low', m: 'medium', h: 'high' } as const

const nudgePx = 20
const nudges: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -nudgePx, y: 0 },
  ArrowRight: { x: nudgePx, y: 0 },
  ArrowUp: { x: 0, y: -nudgePx },
  ArrowDown: { x: 0, y: nudgePx },
}

/** What the keys do on the map. Answers a handler for its key presses. */
export function useMapKeys(options: Options): (event: KeyboardEvent) => void {
  const {
    people,
    layout,
    place,
    commands,
    isReadOnly,
    onOpen,
    onRemove,
    zoomBy,
    fit,
    collapse,
    onTie,
    nudge,
  } = options
  return useCallback(
    (event) => {
      if (isEverybody(event)) {
        event.preventDefault()
        place.selectAll(joinedBy(place.selectionNow(), [...layout.cards.keys()]), 'as-is')
        return
      }
      const by = event.altKey && !event.ctrlKey && !event.metaKey ? nudges[event.key] : undefined
      if (by && nudge) {
        event.preventDefault()
        nudge(by)
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (isHandled()) {
        event.preventDefault()
        event.stopPropagation()
      }

      function isHandled(): boolean {
        const id = place.selectedNow()
        const contact = people.byId.get(id ?? '')
        const { key } = event
        return (
          isStep(key, id) ||
          isLook(key) ||
          (contact !== undefined &&
            (isOpening(key, contact) || isCollapsing(key, contact) || isEdit(key, contact)))
        )
      }
      function isStep(key: string, id: string | null): boolean {
        const step = stepOf(key)
        if (!step) return false
        const known = id !== null && layout.cards.has(id) ? id : undefined
        const next = known === undefined ? layout.rootIds[0] : walk(layout, known, step)
        if (next === undefined) return true
        if (event.shiftKey) place.selectAll(steppedTo(place.selectionNow(), next), 'as-is')
        else place.select(next, 'as-is')
        return true
      }
      function isLook(key: string): boolean {
        if (key === '+' || key === '=') zoomBy(1.3)
        else if (key === '-') zoomBy(1 / 1.3)
        else if (key === 'f' || key === 'F') fit()
        else return false
        return true
      }
      function isOpening(key: string, contact: Contact): boolean {
        if (key === 'Enter' || key === ' ') onOpen()
        else if (key === 'Escape' && isSeveral()) place.select(contact.id, 'as-is')
        else if (key === 'Escape' && place.isPanelOpen) place.closePanel()
        else return false
        return true
      }
      function isSeveral(): boolean {
        return place.selectionNow().length > 1
      }
      function everybody(): readonly Contact[] {
        return place.selectionNow().flatMap((each) => people.byId.get(each) ?? [])
      }
      function isTie(): boolean {
        const [fromId, toId = null, ...others] = place.selectionNow()
        if (fromId === undefined || others.length > 0) return false
        onTie(fromId, toId)
        return true
      }
      function isCollapsing(key: string, { id }: Contact): boolean {
        if (key !== 'c' && key !== 'C') return false
        collapse(id)
        return true
      }
      function isEdit(key: string, contact: Contact): boolean {
        if (isReadOnly) return false
        const attitude = attitudes[Number.parseInt(key, 10) - 1]
        const letter = key.toLowerCase()
        if (attitude !== undefined) commands.edit(everybody(), { attitude })
        else if (key === '0') commands.edit(everybody(), { attitude: null })
        else if (letter === 'l' || letter === 'm' || letter === 'h')
          commands.edit(everybody(), { influence: influenceKeys[letter] })
        else if (letter === 's') commands.edit(everybody(), { isAssistant: contact.isAssistant !== true })
        else if (letter === 'i') return isTie()
        else if (key === 'Delete' || key === 'Backspace') onRemove(contact)
        else return false
        return true
      }
    },
    [people, layout, place, commands, isReadOnly, onOpen, onRemove, zoomBy, fit, collapse, onTie, nudge],
  )
}

/** Ctrl or Cmd with A, as everywhere. */
function isEverybody({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'a'
}
