import type { AccountId } from '#shared/domain/account/model.ts'
import { wordedSections, type WordedBrief, type WordedSection } from '#shared/domain/brief/wording.ts'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useDo } from '../../api/use-do.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { LabeledPick } from '../../ui/labeled-pick.tsx'
import { sectionWords, useBriefWords } from './brief-words.ts'
import { lettersAtMost } from './change-sentence.tsx'

type Props = Readonly<{ accountId: AccountId; meet: WordedBrief['meet']; onClose: () => void }>

/** Asks for a sentence that no rule writes, and where it is to stand. */
export function AddSentence({ accountId, meet, onClose }: Props) {
  const say = useBriefWords()
  const add = useDo('brief-wording.add')
  const [place, setPlace] = useState('asks')
  const [text, setText] = useState('')
  const sections = wordedSections.filter((section) => section !== 'meet')
  const people = meet.map(({ contactId, name }) => [contactId, say('aboutPerson', { name })] as const)
  const section: WordedSection = sections.find((each) => each === place) ?? 'meet'
  const isGiven = text.trim() !== ''
  const confirm = async (): Promise<void> => {
    if (!isGiven) return
    const slot = section === 'meet' ? place : ''
    if (await add({ accountId, section, slot, text: text.trim() })) onClose()
  }
  return (
    <FormDialog
      title={say('addSentence')}
      confirmLabel={say('add')}
      cancelLabel={say('cancel')}
      size="sm"
      isConfirmable={isGiven}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <Box sx={{ display: 'grid', gap: 3, pt: 2 }}>
        <LabeledPick
          label={say('where')}
          value={place}
          choices={[...sections.map((each) => [each, say(sectionWords[each])] as const), ...people]}
          onPick={setPlace}
        />
        <TextField
          autoFocus
          multiline
          minRows={2}
          label={say('sentence')}
          value={text}
          onChange={(event) => setText(event.target.value.replaceAll('\n', ' '))}
          slotProps={{ htmlInput: { maxLength: lettersAtMost } }}
        />
      </Box>
    </FormDialog>
  )
}
