import type { ContactId } from '#shared/domain/relationship/model.ts'
import type { Touchpoint } from '#shared/domain/touchpoint/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useDo } from '../../../api/use-do.ts'
import { InlineChoice } from '../../../ui/inline-choice.tsx'
import { attitudeFromValue, useJudgements } from '../../../ui/judgement-choices.tsx'
import { useActivityWords } from '../activity-words.ts'

type Props = Readonly<{
  touchpoint: Touchpoint
  contacts: readonly Readonly<{ id: ContactId; name: string }>[]
  names: ReadonlyMap<string, string>
}>

/** Adds what came of a touchpoint that is recorded already: whose attitude has become another. */
export function AttitudeForm({ touchpoint, contacts, names }: Props) {
  const say = useActivityWords()
  const { attitudeChoices } = useJudgements()
  const add = useDo('outcome.add')
  const [contactId, setContactId] = useState<ContactId | ''>(touchpoint.contactIds[0] ?? '')
  const [attitude, setAttitude] = useState('0')
  const [isTaken, setTaken] = useState(true)
  const [toldBy, setToldBy] = useState<string>()
  const source = toldBy ?? (contactId === '' ? '' : (names.get(contactId) ?? ''))

  const addAttitude = (): void => {
    const toAttitude = attitudeFromValue(attitude)
    if (contactId === '' || toAttitude === null) return
    const outcome = { kind: 'attitude', contactId, toAttitude, takenFrom: isTaken ? source : null } as const
    void add({ touchpointId: touchpoint.id, outcome })
  }
  return (
    <Box sx={{ display: 'grid', gap: 1, mt: 2 }}>
      <InlineChoice
        label={say('whose')}
        value={contactId}
        choices={contacts.map(({ id, name }) => ({ value: id, label: name }))}
        onKeep={(value) => setContactId(contacts.find(({ id }) => id === value)?.id ?? '')}
      />
      <InlineChoice
        label={say('attitudeNow')}
        value={attitude}
        choices={attitudeChoices.filter(({ value }) => attitudeFromValue(value) !== null)}
        onKeep={setAttitude}
      />
      <FormControlLabel
        control={<Checkbox size="small" checked={isTaken} onChange={(_event, taken) => setTaken(taken)} />}
        label={say('takeAttitude')}
      />
      {isTaken ? (
        <TextField
          size="small"
          value={source}
          onChange={(event) => setToldBy(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 200, 'aria-label': say('takeAttitude') } }}
        />
      ) : null}
      <Button sx={{ justifySelf: 'start', ml: -1 }} disabled={contactId === ''} onClick={addAttitude}>
        {say('addAttitude')}
      </Button>
    </Box>
  )
}
