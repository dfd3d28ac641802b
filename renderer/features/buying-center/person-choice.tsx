import type { Output } from '#shared/contract/contract.ts'
import { displayName, isPlaceholder } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import { useId } from 'react'
import { AttitudeMark } from '../../ui/attitude-mark.tsx'
import { InfluenceRing } from '../../ui/influence-ring.tsx'
import { useJudgements } from '../../ui/judgement-choices.tsx'
import { useBuyingCenterWords } from './buying-center-words.ts'

type Props = Readonly<{
  contact: Output<'contact.get'>
  isMember: boolean
  isChosen: boolean
  onToggle: () => void
}>

/** A person that can be chosen, with how they stand to us in general. */
export function PersonChoice({ contact, isMember, isChosen, onToggle }: Props) {
  const say = useBuyingCenterWords()
  const { sayAttitude, sayInfluence } = useJudgements()
  const id = useId()
  const about = isPlaceholder(contact) ? contact.department : contact.title
  return (
    <Box
      component="li"
      sx={{ borderBottom: '1px solid', borderColor: 'divider', '&:hover': { bgcolor: 'action.hover' } }}
    >
      <Box
        component="label"
        htmlFor={id}
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 2,
          minHeight: 36,
          cursor: isMember ? 'default' : 'pointer',
        }}
      >
        <Checkbox
          id={id}
          size="small"
          checked={isMember || isChosen}
          disabled={isMember}
          onChange={onToggle}
          sx={{ p: 1 }}
        />
        <Box
          component="span"
          sx={{ flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
        >
          <Box
            component="span"
            sx={
              isPlaceholder(contact)
                ? { border: '1px dashed var(--mui-palette-text-secondary)', borderRadius: 1, px: 1 }
                : undefined
            }
          >
            {displayName(contact)}
          </Box>{' '}
          <Box component="span" sx={{ color: 'text.secondary', ml: 2, fontSize: 12 }}>
            {isMember ? say('pickerMember') : about}
          </Box>
        </Box>
        <AttitudeMark attitude={contact.attitude} title={sayAttitude(contact.attitude)} />
        <InfluenceRing influence={contact.influence} title={sayInfluence(contact.influence)} />
      </Box>
    </Box>
  )
}
