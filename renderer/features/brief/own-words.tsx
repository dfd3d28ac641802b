import type { AccountId } from '#shared/domain/account/model.ts'
import { saidIn, type BriefWording, type WordedBrief } from '#shared/domain/brief/wording.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { useDo } from '../../api/use-do.ts'
import { AddSentence } from './add-sentence.tsx'
import { sectionWords, useBriefWords } from './brief-words.ts'
import { useWordsOf } from '../../ui/sentences/use-words-of.ts'

type Props = Readonly<{ accountId: AccountId; worded: WordedBrief }>

/** What somebody made of the sentences, as far as the page itself does not show it: what was left out, and words that have no place in it now. */
export function OwnWords({ accountId, worded }: Props) {
  const say = useBriefWords()
  const wordsOf = useWordsOf()
  const [isAdding, setAdding] = useState(false)
  const changed = saidIn(worded).filter(({ hasChanged }) => hasChanged).length
  const leftOut = worded.leftOut.flatMap((one) =>
    one.wording ? [[one.wording, wordsOf({ ...one, wording: null })] as const] : [],
  )
  const unsaid = worded.unsaid.map((wording) => [wording, wording.text] as const)
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Typography variant="h3">{say('sentences')}</Typography>
      <Box role="status">{changed > 0 ? say('changedCount', { count: changed }) : null}</Box>
      <Button variant="outlined" onClick={() => setAdding(true)}>
        {say('addSentence')}
      </Button>
      <Listed
        title={say('leftOut')}
        action={say('putBack')}
        items={leftOut}
        sayAction={(text) => say('putBackNamed', { text })}
      />
      <Listed
        title={say('unsaid')}
        action={say('remove')}
        items={unsaid}
        sayAction={(text) => say('removeNamed', { text })}
      />
      {isAdding ? (
        <AddSentence accountId={accountId} meet={worded.meet} onClose={() => setAdding(false)} />
      ) : null}
    </Box>
  )
}

type ListedProps = Readonly<{
  title: string
  action: string
  items: readonly (readonly [BriefWording, string])[]
  sayAction: (text: string) => string
}>

function Listed({ title, action, items, sayAction }: ListedProps) {
  const say = useBriefWords()
  const remove = useDo('brief-wording.remove')
  const id = useId()
  if (items.length === 0) return null
  return (
    <Box>
      <Typography id={id} variant="h3">
        {title}
      </Typography>
      <Box
        component="ul"
        aria-labelledby={id}
        sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}
      >
        {items.map(([wording, text]) => (
          <Box component="li" key={wording.id}>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {say(sectionWords[wording.section])}:{' '}
            </Box>
            {text}{' '}
            <Button
              size="small"
              sx={{ py: 0, minWidth: 0 }}
              aria-label={sayAction(text)}
              onClick={() => void remove({ id: wording.id, version: wording.version })}
            >
              {action}
            </Button>
          </Box>
        ))}
      </Box>
    </Box>
  )
}
