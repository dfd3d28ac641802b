import type { EntryChoice, Entry } from '#shared/domain/touchpoint/entry.ts'
import type { EntryPerson } from '#shared/domain/touchpoint/entry-people.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useActivityWords } from '../activity-words.ts'

type Props = Readonly<{
  choices: Entry['choices']
  unknown: Entry['unknown']
  onChoose: (choice: EntryChoice, person: EntryPerson) => void
}>

const shownAtOnce = 6

/** What a line leaves open: names that several bear, each a choice, and words that nothing was made of. */
export function EntryChoices({ choices, unknown, onChoose }: Props) {
  const say = useActivityWords()
  if (choices.length === 0 && unknown.length === 0) return null
  return (
    <Box sx={{ display: 'grid', gap: 1, mt: 1 }}>
      {choices.map((choice) => (
        <Box
          key={choice.words}
          role="group"
          aria-label={say('whichOf', { words: choice.words })}
          sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}
        >
          <span>{say('whichOf', { words: choice.words })}</span>
          {choice.people.slice(0, shownAtOnce).map((person) => (
            <Button key={person.id} size="small" variant="outlined" onClick={() => onChoose(choice, person)}>
              {[person.name, person.detail].filter(Boolean).join(', ')}
            </Button>
          ))}
          {choice.people.length > shownAtOnce ? (
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {say('moreOfThem', { count: choice.people.length - shownAtOnce })}
            </Box>
          ) : null}
        </Box>
      ))}
      {unknown.length > 0 ? (
        <Box sx={{ color: 'text.secondary' }}>{say('notUnderstood', { words: unknown.join(', ') })}</Box>
      ) : null}
    </Box>
  )
}
