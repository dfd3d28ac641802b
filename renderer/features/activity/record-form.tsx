import type { AppError } from '#shared/contract/errors.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { displayName, type Contact, type TeamMember } from '#shared/domain/relationship/model.ts'
import { touchpointChannels, type TouchpointChannel } from '#shared/domain/touchpoint/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useMemo, useRef, useState, type FormEvent } from 'react'
import { useTry } from '../../api/use-do.ts'
import { useToday } from '../../ui/use-today.ts'
import { useActivityWords } from './activity-words.ts'
import { EntryField } from './entry/entry-field.tsx'
import { useEntry } from './entry/use-entry.ts'
import { entryPersonOf, entryTeamMemberOf } from './entry/named.ts'
import { OutcomeRows } from './outcome/outcome-rows.tsx'
import { PeopleField } from './people-field.tsx'
import {
  complaintsOf,
  draftWith,
  emptyDraft,
  nextDraft,
  recordOf,
  type TouchpointDraft,
} from './touchpoint-draft.ts'

type Props = Readonly<{
  accountId: AccountId
  contacts: readonly Contact[]
  team: readonly TeamMember[]
}>

/**
 * Takes down a meeting or a call while it is fresh: in one line, whose parts stand in the fields below as it is typed, or in the
 * fields. What is set in a field by hand goes before the line. A record that is refused stays in the form.
 */
export function RecordForm({ accountId, contacts, team }: Props) {
  const say = useActivityWords()
  const record = useTry('touchpoint.record')
  const today = useToday()
  const people = useMemo(
    () => [...contacts.map((contact) => entryPersonOf(contact)), ...team.map(entryTeamMemberOf)],
    [contacts, team],
  )
  const line = useEntry(people, today)
  const [base, setBase] = useState(() => emptyDraft(today))
  const [byHand, setByHand] = useState<Partial<TouchpointDraft>>({})
  const [isTried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<AppError>()
  const [recorded, setRecorded] = useState<string>()
  const [isOpen, setOpen] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const subject = useRef<HTMLInputElement>(null)

  const draft = useMemo(() => ({ ...draftWith(base, line.entry), ...byHand }), [base, line.entry, byHand])
  const complaints = complaintsOf(draft)
  const change = (changes: Partial<TouchpointDraft>): void => {
    setByHand({ ...byHand, ...changes })
    setRecorded(undefined)
  }
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setTried(true)
    if (complaints.length > 0) return
    const outcome = await record(recordOf(accountId, draft))
    setRefusal(outcome.ok ? undefined : outcome.error)
    if (!outcome.ok) return
    setTried(false)
    setRecorded(outcome.value.subject)
    setBase(line.text === '' ? nextDraft(draft) : emptyDraft(today))
    setByHand({})
    const next = line.text === '' ? subject : field
    line.clear()
    next.current?.focus()
  }
  /** The list below has the room for as long as nobody writes. */
  const isShown = isOpen || isTried || line.text !== '' || Object.keys(byHand).length > 0
  const isWrong = (complaint: (typeof complaints)[number]): boolean =>
    isTried && complaints.includes(complaint)

  return (
    <Box
      component="form"
      aria-label={say('record')}
      onSubmit={(event) => void submit(event)}
      noValidate
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(12, minmax(0, 1fr))',
        columnGap: 2,
        rowGap: 3,
        alignItems: 'start',
        pb: 3,
      }}
    >
      <Box sx={{ gridColumn: '1 / -1' }}>
        <EntryField line={line} help={say('entryHelp')} field={field} onType={() => setRecorded(undefined)} />
        {isShown ? null : (
          <Button size="small" aria-expanded={false} onClick={() => setOpen(true)} sx={{ mt: 1 }}>
            {say('openFields')}
          </Button>
        )}
      </Box>
      {isShown ? fields() : null}
      <Typography
        role="status"
        variant="caption"
        color={refusal || isTried ? 'error' : 'textSecondary'}
        sx={{ gridColumn: '1 / -1', minHeight: 18, mt: isShown ? -2 : -3 }}
      >
        {refusal
          ? sayFailure(refusal)
          : isTried
            ? complaints.map((complaint) => say(complaint)).join(' ')
            : recorded !== undefined
              ? say('recorded', { subject: recorded })
              : null}
      </Typography>
    </Box>
  )

  function fields() {
    return (
      <>
        <TextField
          type="date"
          label={say('day')}
          value={draft.happenedOn}
          onChange={(event) => change({ happenedOn: event.target.value })}
          error={isWrong('dayMissing')}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={span(2, 3)}
        />
        <TextField
          select
          label={say('channel')}
          value={draft.channel}
          onChange={(event) => change({ channel: event.target.value as TouchpointChannel })}
          sx={span(2, 3)}
        >
          {touchpointChannels.map((channel) => (
            <MenuItem key={channel} value={channel}>
              {say(`channel-${channel}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          label={say('subject')}
          value={draft.subject}
          inputRef={subject}
          onChange={(event) => change({ subject: event.target.value })}
          error={isWrong('subjectMissing')}
          slotProps={{ htmlInput: { maxLength: 200 } }}
          sx={span(6, 6)}
        />
        <TextField
          label={say('minutes')}
          value={draft.minutes}
          onChange={(event) => change({ minutes: event.target.value })}
          error={isWrong('minutesWrong')}
          slotProps={{ htmlInput: { inputMode: 'numeric', style: { textAlign: 'right' } } }}
          sx={span(2, 2)}
        />
        <Box sx={span(4, 6)}>
          <PeopleField
            label={say('they')}
            people={contacts.map((contact) => ({
              id: contact.id,
              name: displayName(contact),
              note: contact.lastName === '' && contact.firstName === '' ? '' : contact.title,
            }))}
            chosen={draft.contactIds}
            nobodyFound={say('nobodyFound')}
            onChoose={(contactIds) => change({ contactIds })}
          />
        </Box>
        <Box sx={span(3, 6)}>
          <PeopleField
            label={say('we')}
            people={team.map((member) => ({ id: member.id, name: member.name, note: '' }))}
            chosen={draft.teamMemberIds}
            nobodyFound={say('nobodyFound')}
            onChoose={(teamMemberIds) => change({ teamMemberIds })}
          />
        </Box>
        <TextField
          label={say('note')}
          value={draft.note}
          onChange={(event) => change({ note: event.target.value })}
          multiline
          maxRows={8}
          slotProps={{ htmlInput: { maxLength: 20_000 } }}
          sx={span(3, 6)}
        />
        <TextField
          label={say('tags')}
          value={draft.tags}
          onChange={(event) => change({ tags: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 500 } }}
          sx={span(2, 6)}
        />
        <OutcomeRows outcomes={draft.outcomes} onChange={(outcomes) => change({ outcomes })} />
        <Button type="submit" variant="contained" sx={{ height: 36, ...span(2, 2) }}>
          {say('recordIt')}
        </Button>
        {isOpen ? (
          <Button aria-expanded onClick={() => setOpen(false)} sx={{ height: 36, ...span(2, 3) }}>
            {say('closeFields')}
          </Button>
        ) : null}
      </>
    )
  }
}

/** Twelfths of the form's width, in a wide window and in a narrow one. */
function span(wide: number, narrow: number) {
  return { gridColumn: `span ${wide}`, '@media (max-width: 1200px)': { gridColumn: `span ${narrow}` } }
}
