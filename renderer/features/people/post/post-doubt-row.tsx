import type { Contact } from '#shared/domain/relationship/model.ts'
import { elsewhere, postConfirmed, postDenied, type PostDoubt } from '#shared/domain/relationship/post.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import CheckIcon from '@mui/icons-material/Check'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useDo } from '../../../api/use-do.ts'
import { usePostWords } from './post-words.ts'
import { useSayPost } from './use-say-post.ts'

type Props = Readonly<{ contact: Contact; doubt: PostDoubt; today: CalendarDay; isReadOnly: boolean }>

/** A firm or a title that should be verified, with the two presses that settle it: it is so, or it is not. */
export function PostDoubtRow({ contact, doubt, today, isReadOnly }: Props) {
  const say = usePostWords()
  const sayPost = useSayPost()
  const edit = useDo('contact.edit')
  const { id, version } = contact
  const { fact, was, now } = doubt
  const answers = [
    {
      word: fact === 'firm' && now === elsewhere ? say('soLeft') : say(`so-${fact}`, { now }),
      Icon: CheckIcon,
      changes: () => postConfirmed(contact, doubt, today),
    },
    { word: say(`notSo-${fact}`, { was }), Icon: CloseIcon, changes: () => postDenied(doubt, today) },
  ]
  return (
    <Box sx={{ pt: 1 }}>
      <Box sx={{ color: 'warning.main', overflowWrap: 'anywhere' }}>{sayPost(doubt)}</Box>
      {isReadOnly ? null : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, ml: -1 }}>
          {answers.map(({ word, Icon, changes }) => (
            <Button
              key={word}
              startIcon={<Icon sx={{ fontSize: '14px !important' }} />}
              onClick={() => void edit({ id, version, changes: changes() })}
              sx={{ textAlign: 'left' }}
            >
              {word}
            </Button>
          ))}
        </Box>
      )}
    </Box>
  )
}
