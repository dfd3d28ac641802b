import { displayName } from '#shared/domain/relationship/model.ts'
import type { RefObject } from 'react'
import { isAtOrBelow, type People } from './people.ts'
import { formatCount } from '../../ui/format.ts'
import { usePeopleWords } from './people-words.ts'
import { PointerFlag } from './pointer-flag.tsx'
import type { Selection } from './selection.ts'
import { useSeveralWords } from './several-words.ts'
import type { Carried } from './use-card-drag.ts'

type Props = Readonly<{
  ref: RefObject<HTMLDivElement | null>
  carried: Carried | undefined
  people: People
  selection: Selection
}>

/** Says beside the pointer what letting go here would do. */
export function CarryFlag({ ref, carried, people, selection }: Props) {
  const say = usePeopleWords()
  const saySeveral = useSeveralWords()
  const contact = people.byId.get(carried?.id ?? '')
  const over = people.byId.get(carried?.overId ?? '')
  const name = contact ? displayName(contact) : ''
  const isLoop = contact !== undefined && over !== undefined && isAtOrBelow(people, over.id, contact.id)
  const isThere = over !== undefined && contact?.managerId === over.id
  const manager = over ? displayName(over) : ''
  const several = contact && selection.length > 1 && selection.includes(contact.id) ? selection.length : 0
  const sentence =
    several > 0 && !isLoop
      ? saySeveral(over ? 'moveUnder' : 'moveHint', { count: several, shown: formatCount(several), manager })
      : !over
        ? say('moveHint', { name })
        : say(isLoop ? 'moveLoop' : isThere ? 'moveStays' : 'moveTo', { name, manager })

  return (
    <PointerFlag ref={ref} isRefused={isLoop}>
      {contact ? sentence : ''}
    </PointerFlag>
  )
}
