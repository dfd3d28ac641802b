import { sayFailure } from '#shared/contract/failure-words.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { displayName, type ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useRef, useState, type FormEvent } from 'react'
import { SidePanel } from '../../ui/side-panel.tsx'
import { neighborIn, type NewPlace } from './new-place.ts'
import { knownValues, type People } from './people.ts'
import { usePeopleWords } from './people-words.ts'
import { useAddPerson } from './use-add-person.ts'

type Props = Readonly<{
  accountId: AccountId
  people: People
  place: NewPlace
  onAdded: (id: ContactId) => void
  onClose: () => void
}>

const blank = { firstName: '', lastName: '', title: '', department: '' }
type Field = keyof typeof blank

/** A new person beside the map: a name or a title is enough, the rest is filled in afterwards. Enter adds. */
export function NewPersonPanel({ accountId, people, place, onAdded, onClose }: Props) {
  const say = usePeopleWords()
  const addPerson = useAddPerson(accountId)
  const first = useRef<HTMLInputElement>(null)
  const [fields, setFields] = useState(blank)
  const [refusal, setRefusal] = useState<string>()

  const add = async (isMore: boolean): Promise<void> => {
    const outcome = await addPerson(fields, place)
    if (!outcome.ok) return setRefusal(sayFailure(outcome.error))
    setRefusal(undefined)
    if (!isMore) return onAdded(outcome.value)
    setFields({ ...blank, department: fields.department })
    first.current?.focus()
  }
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    void add(false)
  }
  const fieldFor = (field: Field) => (
    <TextField
      key={field}
      label={say(field)}
      value={fields[field]}
      inputRef={field === 'firstName' ? first : undefined}
      autoFocus={field === 'firstName'}
      onChange={(event) => setFields({ ...fields, [field]: event.target.value })}
      slotProps={{
        htmlInput: {
          maxLength: 200,
          autoComplete: 'off',
          ...(field === 'department' ? { list: 'departments' } : {}),
        },
      }}
    />
  )

  return (
    <SidePanel title={say('newPerson')} subtitle={placeWords()} closeLabel={say('close')} onClose={onClose}>
      <Box component="form" onSubmit={onSubmit} sx={{ display: 'grid', gap: 3, pt: 2 }}>
        {(['firstName', 'lastName', 'title', 'department'] as const).map(fieldFor)}
        <datalist id="departments">
          {knownValues(people, 'department').map((department) => (
            <option key={department}>{department}</option>
          ))}
        </datalist>
        <Typography
          variant="caption"
          role={refusal === undefined ? undefined : 'alert'}
          color={refusal === undefined ? 'textSecondary' : 'error'}
        >
          {refusal ?? say('newHint')}
        </Typography>
        <Box sx={{ display: 'flex', gap: 2 }}>
          <Button type="submit" variant="contained">
            {say('add')}
          </Button>
          {place.kind !== 'above' ? (
            <Button onClick={() => void add(true)}>{say('addAnother')}</Button>
          ) : null}
          <Button onClick={onClose}>{say('cancel')}</Button>
        </Box>
      </Box>
    </SidePanel>
  )

  function placeWords(): string {
    const other = people.byId.get(neighborIn(place) ?? '')
    if (!other) return say('newAtTop')
    return say(place.kind === 'above' ? 'newAbove' : 'newBelow', { name: displayName(other) })
  }
}
