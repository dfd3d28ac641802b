import type { Contact } from '#shared/domain/relationship/model.ts'
import { elsewhere } from '#shared/domain/relationship/post.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import TextField from '@mui/material/TextField'
import { useState, type FormEvent } from 'react'
import { useDo } from '../../../api/use-do.ts'
import { usePostWords } from './post-words.ts'

type Props = Readonly<{ contact: Contact; today: CalendarDay; onDone: () => void }>

const longestLine = 200

/** What was heard of somebody's employer and title, which is to be verified before the record says it. */
export function HeardForm({ contact, today, onDone }: Props) {
  const say = usePostWords()
  const edit = useDo('contact.edit')
  const [said, setHeard] = useState({ firm: '', title: '' })
  const [hasLeft, setLeft] = useState(false)
  const [source, setSource] = useState('')
  const heard = hasLeft ? { ...said, firm: elsewhere } : said
  const facts = (['firm', 'title'] as const).filter((fact) => heard[fact].trim() !== '')

  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (facts.length === 0) return
    const rests = { certainty: 'told', source: source.trim(), asOf: today } as const
    const evidence = Object.fromEntries(facts.map((fact) => [fact, { ...rests, heard: heard[fact].trim() }]))
    if (await edit({ id: contact.id, version: contact.version, changes: { evidence } })) onDone()
  }
  const field = (label: string, value: string, onChange: (text: string) => void, isFirst = false) => (
    <TextField
      label={label}
      value={value}
      autoFocus={isFirst}
      size="small"
      fullWidth
      slotProps={{ htmlInput: { maxLength: longestLine } }}
      onChange={(event) => onChange(event.target.value)}
    />
  )

  return (
    <Box
      component="form"
      aria-label={say('hear')}
      onSubmit={(event: FormEvent) => void keep(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onDone()
      }}
      sx={{
        display: 'grid',
        gap: 3,
        mt: 2,
        p: 3,
        border: '1px solid',
        borderColor: 'divider',
        borderRadius: 1,
      }}
    >
      {hasLeft ? null : field(say('hearFirm'), said.firm, (firm) => setHeard({ ...said, firm }), true)}
      {field(say('hearTitle'), said.title, (title) => setHeard({ ...said, title }))}
      {field(say('hearSource'), source, setSource)}
      <FormControlLabel
        control={<Checkbox size="small" checked={hasLeft} onChange={(_event, left) => setLeft(left)} />}
        label={say('hearLeft')}
      />
      <Box sx={{ fontSize: 12, color: 'text.secondary' }}>{say('hearHint')}</Box>
      <Box sx={{ display: 'flex', gap: 2 }}>
        <Button type="submit" variant="contained" disabled={facts.length === 0}>
          {say('keep')}
        </Button>
        <Button onClick={onDone}>{say('cancel')}</Button>
      </Box>
    </Box>
  )
}
