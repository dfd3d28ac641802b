import Box from '@mui/material/Box'
import { displayName } from '#shared/domain/relationship/model.ts'
import type { RefObject } from 'react'
import { isAtOrBelow, type People } from './people.ts'
import { formatCount } from '../../ui/format.ts'
import { usePeopleWords } from './people-words.ts'
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
    <Box
      ref={ref}
      role="status"
      sx={{
        position: 'absolute',
        top: 0,
        left: 0,
        pointerEvents: 'none',
        visibility: contact ? 'visible' : 'hidden',
        px: 2,
        py: 1,
        borderRadius: 1,
        fontSize: 12,
        whiteSpace: 'nowrap',
        border: '1px solid',
        borderColor: isLoop ? 'error.main' : 'primary.main',
        color: isLoop ? 'error.main' : 'text.primary',
        bgcolor: 'background.paper',
        boxShadow: 3,
      }}
    >
      {contact ? sentence : ''}
    </Box>
  )
}
