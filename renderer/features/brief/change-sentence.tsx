import type { AccountId } from '#shared/domain/account/model.ts'
import type { Worded } from '#shared/domain/brief/wording.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useDo } from '../../api/use-do.ts'
import { formatDay } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { useSaySentence } from '../../ui/sentences/say-sentence.ts'
import { useBriefWords } from './brief-words.ts'
import { useWordsOf } from '../../ui/sentences/use-words-of.ts'

/** A brief is one page: a sentence is a sentence. */
export const lettersAtMost = 600

type Props = Readonly<{ accountId: AccountId; worded: Worded; onDone: () => void }>

/** Says a sentence in other words, leaves it out, or takes it back as it is drafted. */
export function ChangeSentence({ accountId, worded, onDone }: Props) {
  const say = useBriefWords()
  const saySentence = useSaySentence()
  const wordsOf = useWordsOf()
  const set = useDo('brief-wording.set')
  const edit = useDo('brief-wording.edit')
  const remove = useDo('brief-wording.remove')
  const [text, setText] = useState<string>()
  const { section, slot, drafted, wording, hasChanged } = worded

  const settled = (done: Promise<unknown>): void => void done.then((value) => value && onDone())
  const keep = (form: 'reworded' | 'left-out', words: string): void => {
    if (drafted) settled(set({ accountId, section, slot, form, text: words, drafted }))
    else if (wording) {
      const { id, version } = wording
      settled(edit({ id, version, changes: { text: words } }))
    }
  }
  const takeBack = (): void => {
    if (wording) settled(remove({ id: wording.id, version: wording.version }))
  }

  if (text !== undefined) {
    return (
      <Box
        component="form"
        noValidate
        sx={{ mt: 3, display: 'grid', gap: 2 }}
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') keep('reworded', text.trim())
        }}
      >
        <TextField
          autoFocus
          multiline
          minRows={2}
          label={say('inOwnWords')}
          value={text}
          onChange={(event) => setText(event.target.value.replaceAll('\n', ' '))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            event.currentTarget.closest('form')?.requestSubmit()
          }}
          slotProps={{ htmlInput: { maxLength: lettersAtMost } }}
        />
        <Box sx={{ display: 'flex', gap: 2, justifyContent: 'flex-end' }}>
          <Button onClick={() => setText(undefined)}>{say('cancel')}</Button>
          <Button type="submit" variant="contained" disabled={text.trim() === ''}>
            {say('keep')}
          </Button>
        </Box>
      </Box>
    )
  }
  return (
    <Box sx={{ mt: 3, display: 'grid', gap: 2 }}>
      {hasChanged && drafted && wording ? (
        <Notice severity="warning">
          {say('factsChanged', { day: formatDay(wording.writtenOn), sentence: saySentence(drafted) })}
          <Box sx={{ mt: 1, display: 'flex', gap: 2 }}>
            <Button variant="outlined" onClick={() => keep('reworded', wording.text)}>
              {say('keepMine')}
            </Button>
            <Button variant="outlined" onClick={takeBack}>
              {say('takeNew')}
            </Button>
          </Box>
        </Notice>
      ) : null}
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
        <Button variant="outlined" onClick={() => setText(wordsOf(worded))}>
          {say(wording ? 'edit' : 'reword')}
        </Button>
        {drafted ? (
          <Button variant="outlined" onClick={() => keep('left-out', wordsOf(worded))}>
            {say('leaveOut')}
          </Button>
        ) : null}
        {wording && !hasChanged ? (
          <Button variant="outlined" onClick={takeBack}>
            {say(drafted ? 'takeDrafted' : 'remove')}
          </Button>
        ) : null}
      </Box>
    </Box>
  )
}
