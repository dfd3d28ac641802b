import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useBringInWords } from './bring-in-words.ts'

type Props = Pick<Output<'touchpoint.readFile'>, 'leftOut' | 'alreadyThere'>

/** What of the file does not come, and why; nothing is passed over in silence. */
export function LeftOutList({ leftOut, alreadyThere }: Props) {
  const say = useBringInWords()
  if (leftOut.length === 0 && alreadyThere === 0) return null
  return (
    <Box component="section" aria-label={say('leftOut')}>
      {alreadyThere > 0 ? <Typography>{say('alreadyThere', { count: alreadyThere })}</Typography> : null}
      {leftOut.length > 0 ? (
        <>
          <Typography>{say('leftOut')}</Typography>
          <Box component="ul" sx={{ m: 0, pl: 4, color: 'text.secondary' }}>
            {leftOut.map(({ reason, count }) => (
              <li key={reason}>{say(`left-${reason}`, { count })}</li>
            ))}
          </Box>
        </>
      ) : null}
    </Box>
  )
}
