import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useAccountHistoryWords } from './account-history-words.ts'

type Fact = Readonly<{ id: string; name: string; note?: string; said: string }>

/** A short list under a buying center: things of one kind, each with what is said of it. Nothing where there are none. */
export function FactList({ title, facts }: Readonly<{ title: string; facts: readonly Fact[] }>) {
  const say = useAccountHistoryWords()
  if (facts.length === 0) return null
  return (
    <>
      <Typography variant="subtitle2" component="h4" sx={{ mt: 2 }}>
        {title}
      </Typography>
      <Box component="ul" aria-label={title} sx={{ m: 0, pl: 4 }}>
        {facts.map(({ id, name, note, said }) => (
          <li key={id}>
            {say('factAbout', { name })} {said}
            {note === undefined ? null : (
              <Box component="span" sx={{ color: 'text.secondary', fontSize: 12, ml: 2 }}>
                {note}
              </Box>
            )}
          </li>
        ))}
      </Box>
    </>
  )
}
