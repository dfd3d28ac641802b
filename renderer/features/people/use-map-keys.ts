import { attitudes } from '#shared/domain/relationship/judgement.ts'
import type { Contact } from '#shared/domain/relationship/model.ts'
import { useCallback, type KeyboardEvent } from 'react'
import type { OrgLayout } from '../../diagram/org-layout.ts'
import { stepOf, walk } from '../../diagram/org-walk.ts'
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
}>

const influenceKeys = { l: 'low', m: 'medium', h: 'high' } as const

/** What the keys do on the map. Answers a handler for its key presses. */
export function useMapKeys(options: Options): (event: KeyboardEvent) => void {
  const { people, layout, place, commands, isReadOnly, onOpen, onRemove, zoomBy, fit, collapse } = options
  return useCallback(
    (event) => {
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
          (contact !== undefined && (isOpening(key) || isCollapsing(key, contact) || isEdit(key, contact)))
        )
      }
      function isStep(key: string, id: string | null): boolean {
        const step = stepOf(key)
        if (!step) return false
        const known = id !== null && layout.cards.has(id) ? id : undefined
        const next = known === undefined ? layout.rootIds[0] : walk(layout, known, step)
        if (next !== undefined) place.select(next, 'as-is')
        return true
      }
      function isLook(key: string): boolean {
        if (key === '+' || key === '=') zoomBy(1.3)
        else if (key === '-') zoomBy(1 / 1.3)
        else if (key === 'f' || key === 'F') fit()
        else return false
        return true
      }
      function isOpening(key: string): boolean {
        if (key === 'Enter' || key === ' ') onOpen()
        else if (key === 'Escape' && place.isPanelOpen) place.closePanel()
        else return false
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
        if (attitude !== undefined) commands.setAttitude(contact, attitude)
        else if (key === '0') commands.setAttitude(contact, null)
        else if (letter === 'l' || letter === 'm' || letter === 'h')
          commands.setInfluence(contact, influenceKeys[letter])
        else if (key === 'Delete' || key === 'Backspace') onRemove(contact)
        else return false
        return true
      }
    },
    [people, layout, place, commands, isReadOnly, onOpen, onRemove, zoomBy, fit, collapse],
  )
}
