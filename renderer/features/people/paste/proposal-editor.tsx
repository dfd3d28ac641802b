import { pastedFields, type PastedField } from '#shared/domain/paste/pasted.ts'
import type { Proposal } from '#shared/domain/paste/proposal.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { usePeopleWords } from '../people-words.ts'
import type { People } from '../people.ts'
import { ManagerField } from './manager-field.tsx'
import { usePasteWords } from './paste-words.ts'
import type { Paste } from './use-paste.ts'

type Props = Readonly<{ proposal: Proposal; people: People; paste: Paste; onLeave: () => void }>

/** One proposal with all its fields, each beside what the person has now. */
export function ProposalEditor({ proposal, people, paste, onLeave }: Props) {
  const say = usePasteWords()
  const sayField = usePeopleWords()
  const { row, line, fields, meaning, changes, problem, company } = proposal
  const contact = meaning.kind === 'known' ? meaning.contact : undefined
  const before = new Map(changes.map((change) => [change.field, change.before]))
  const same = meaning.kind === 'ambiguous' ? meaning.contacts : contact ? [contact] : []

  const hintOf = (field: PastedField): string => {
    const was = before.get(field)
    if (was === undefined) return ''
    return was === '' ? say('wasEmpty') : say('was', { before: was })
  }
  return (
    <Box
      role="group"
      aria-label={say('line', { line })}
      data-editor
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onLeave()
      }}
      sx={{ display: 'grid', gap: 2.5, alignContent: 'start', pt: 2 }}
    >
      <Typography variant="caption" color="textSecondary">
        {[say('line', { line }), company === '' ? '' : say('company', { company })]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      {problem === null || problem === 'manager' ? null : (
        <Typography variant="caption" role="alert" color="error">
          {say(`why-${problem}`)}
        </Typography>
      )}
      {same.length === 0 ? null : (
        <TextField
          select
          label={say('who')}
          value={contact?.id ?? ''}
          helperText={meaning.kind === 'known' ? say('knownBy', { by: say(`by-${meaning.by}`) }) : undefined}
          onChange={({ target }) => {
            const who = target.value === 'new' ? 'new' : same.find(({ id }) => id === target.value)?.id
            paste.say([row], { who, isTaken: true })
          }}
        >
          {same.map((each) => (
            <MenuItem key={each.id} value={each.id}>
              {[displayName(each), each.title, each.department].filter(Boolean).join(', ')}
            </MenuItem>
          ))}
          <MenuItem value="new">{say('newPerson')}</MenuItem>
        </TextField>
      )}
      <ManagerField key={row} proposal={proposal} people={people} paste={paste} />
      {pastedFields.map((field) => (
        <TextField
          key={field}
          label={sayField(field)}
          value={fields[field]}
          multiline={field === 'note'}
          helperText={hintOf(field)}
          onChange={({ target }) => paste.say([row], { fields: { [field]: target.value } })}
          slotProps={{ htmlInput: { maxLength: field === 'note' ? 20_000 : 200, autoComplete: 'off' } }}
        />
      ))}
    </Box>
  )
}
