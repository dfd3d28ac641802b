import type { ContactId } from '#shared/domain/relationship/model.ts'
import { elsewhere } from '#shared/domain/relationship/post.ts'
import type { Touchpoint } from '#shared/domain/touchpoint/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import TextField from '@mui/material/TextField'
import { useState, type FormEvent } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { InlineChoice } from '../../../ui/inline-choice.tsx'
import { useActivityWords } from '../activity-words.ts'

type Props = Readonly<{
  touchpoint: Touchpoint
  contacts: readonly Readonly<{ id: ContactId; name: string }>[]
  names: ReadonlyMap<string, string>
}>

const longestLine = 200
const nothing = { firm: '', title: '', hasLeft: false }

/** Adds what came of a touchpoint that is recorded already: that somebody has another employer or title, of its day, as to be verified. */
export function PostForm({ touchpoint, contacts, names }: Props) {
  const say = useActivityWords()
  const edit = useDo('contact.edit')
  const [isOpen, setOpen] = useState(false)
  const [contactId, setContactId] = useState<ContactId | ''>(touchpoint.contactIds[0] ?? '')
  const [heard, setHeard] = useState(nothing)
  const [toldBy, setToldBy] = useState<string>()
  const [marked, setMarked] = useState('')
  const known = useAsk('contact.get', { id: contactId as ContactId }, { when: isOpen && contactId !== '' })
  const source = toldBy ?? names.get(touchpoint.contactIds[0] ?? '') ?? ''
  const facts = {
    firm: heard.hasLeft ? elsewhere : heard.firm.trim(),
    title: heard.title.trim(),
  }
  const said = (['firm', 'title'] as const).filter((fact) => facts[fact] !== '')

  const mark = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!known.value || said.length === 0) return
    const { id, version } = known.value
    const rests = { certainty: 'told', source: source.trim(), asOf: touchpoint.happenedOn } as const
    const evidence = Object.fromEntries(said.map((fact) => [fact, { ...rests, heard: facts[fact] }]))
    if (!(await edit({ id, version, changes: { evidence } }))) return
    setHeard(nothing)
    setMarked(say('postMarked', { name: names.get(id) ?? '' }))
  }
  const field = (label: string, value: string, onChange: (text: string) => void, isDisabled = false) => (
    <TextField
      size="small"
      label={label}
      value={value}
      disabled={isDisabled}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { maxLength: longestLine } }}
    />
  )
  if (!isOpen) {
    return (
      <Button sx={{ justifySelf: 'start', ml: -1, mt: 1 }} onClick={() => setOpen(true)}>
        {say('hearPost')}
      </Button>
    )
  }
  return (
    <Box
      component="form"
      aria-label={say('hearPost')}
      noValidate
      onSubmit={(event: FormEvent) => void mark(event)}
      sx={{ display: 'grid', gap: 2, mt: 2 }}
    >
      <InlineChoice
        label={say('whosePost')}
        value={contactId}
        choices={contacts.map(({ id, name }) => ({ value: id, label: name }))}
        onKeep={(value) => setContactId(contacts.find(({ id }) => id === value)?.id ?? '')}
      />
      {field(say('worksFor'), heard.firm, (firm) => setHeard({ ...heard, firm }), heard.hasLeft)}
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={heard.hasLeft}
            onChange={(_event, hasLeft) => setHeard({ ...heard, hasLeft })}
          />
        }
        label={say('hasLeft')}
      />
      {field(say('titleNow'), heard.title, (title) => setHeard({ ...heard, title }))}
      {field(say('postSaidBy'), source, setToldBy)}
      <Box role="status" sx={{ fontSize: 12, color: 'text.secondary' }}>
        {marked || say('postNote')}
      </Box>
      <Button
        type="submit"
        sx={{ justifySelf: 'start', ml: -1 }}
        disabled={!known.value || said.length === 0}
      >
        {say('markPost')}
      </Button>
    </Box>
  )
}
