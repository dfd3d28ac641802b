import type { EntryOutcome } from '#shared/domain/touchpoint/entry-parts.ts'
import type { Touchpoint } from '#shared/domain/touchpoint/model.ts'
import { isCalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useDo } from '../../../api/use-do.ts'
import { InlineChoice } from '../../../ui/inline-choice.tsx'
import { useActivityWords } from '../activity-words.ts'

const kinds = ['promise-ours', 'promise-theirs', 'need', 'objection'] as const
type Kind = (typeof kinds)[number]

/** Adds what was said at a touchpoint that is recorded already. */
export function SaidForm({ touchpoint }: Readonly<{ touchpoint: Touchpoint }>) {
  const say = useActivityWords()
  const add = useDo('outcome.add')
  const [kind, setKind] = useState<Kind>('promise-ours')
  const [text, setText] = useState('')
  const [due, setDue] = useState('')

  const submit = async (): Promise<void> => {
    if (text.trim() === '') return
    const outcome = outcomeOf(kind, text.trim(), due)
    const added = await add({ touchpointId: touchpoint.id, outcome })
    if (!added) return
    setText('')
    setDue('')
  }
  return (
    <Box
      component="form"
      aria-label={say('addOutcome')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
      sx={{ display: 'grid', gap: 2, mt: 2 }}
    >
      <InlineChoice
        label={say('outcomeKind')}
        value={kind}
        choices={kinds.map((each) => ({ value: each, label: say(`said-${each}`) }))}
        onKeep={(value) => setKind(kinds.find((each) => each === value) ?? 'need')}
      />
      <TextField
        size="small"
        label={say('outcomeText')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 2_000 } }}
      />
      {kind.startsWith('promise') ? (
        <TextField
          size="small"
          type="date"
          label={say('due')}
          value={due}
          onChange={(event) => setDue(event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      ) : null}
      <Button type="submit" sx={{ justifySelf: 'start', ml: -1 }}>
        {say('addOutcome')}
      </Button>
    </Box>
  )
}

function outcomeOf(kind: Kind, text: string, due: string): EntryOutcome {
  const dueOn = isCalendarDay(due) ? due : null
  switch (kind) {
    case 'promise-ours':
      return { kind: 'promise', side: 'ours', text, dueOn }
    case 'promise-theirs':
      return { kind: 'promise', side: 'theirs', text, dueOn }
    case 'need':
    case 'objection':
      return { kind, text }
  }
}
