import { leadSources, isNamed, type LeadId, type LeadSource } from '#shared/domain/lead/model.ts'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useDo } from '../../api/use-do.ts'
import { useSettled } from '../../api/use-settled.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useLeadCatalog } from '../../ui/lead-words.ts'
import { useLeadsWords } from './leads-words.ts'
import { MatchList } from './match-list.tsx'

type Props = Readonly<{ onAdded: (id: LeadId) => void; onClose: () => void }>

const texts = [
  ['firstName', 'firstName'],
  ['lastName', 'lastName'],
  ['company', 'company'],
  ['title', 'jobTitle'],
  ['email', 'email'],
  ['phone', 'phone'],
] as const
const nobody = { firstName: '', lastName: '', company: '', title: '', email: '', phone: '' }

/** A new lead in one form; who may be meant already shows as one types, so that nobody is entered twice. */
export function AddLeadDialog({ onAdded, onClose }: Props) {
  const say = useLeadsWords()
  const sayLead = useLeadCatalog()
  const doAdd = useDo('lead.add')
  const [fields, setFields] = useState(nobody)
  const [source, setSource] = useState<LeadSource>('web')
  const { firstName, lastName, company, email } = useSettled(fields)
  const asked = { firstName, lastName, company, email }
  const matches = useAsk('lead.listMatches', asked, {
    when: Object.values(asked).some((text) => text.trim().length > 1),
  })
  const isConfirmable = isNamed(trimmed(fields))

  const add = async (): Promise<void> => {
    if (!isConfirmable) return
    const added = await doAdd({ ...fields, source })
    if (!added) return
    onClose()
    onAdded(added.id)
  }
  return (
    <FormDialog
      title={say('add')}
      size="sm"
      confirmLabel={say('add')}
      cancelLabel={say('cancel')}
      isConfirmable={isConfirmable}
      onConfirm={() => void add()}
      onCancel={onClose}
    >
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {say('addHow')}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: 3 }}>
        {texts.map(([field, label], place) => (
          <TextField
            key={field}
            fullWidth
            autoFocus={place === 0}
            margin="dense"
            label={say(label)}
            value={fields[field]}
            onChange={(event) => setFields({ ...fields, [field]: event.target.value })}
            slotProps={{ htmlInput: { maxLength: 200, autoComplete: 'off' } }}
          />
        ))}
        <TextField
          select
          fullWidth
          margin="dense"
          label={say('source')}
          value={source}
          onChange={(event) => setSource(event.target.value as LeadSource)}
        >
          {leadSources.map((each) => (
            <MenuItem key={each} value={each}>
              {sayLead(`source-${each}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <Box role="status" sx={{ mt: 2, minHeight: 40 }}>
        {matches.value && hasAny(matches.value) ? (
          <>
            <Typography variant="h3">{say('matches')}</Typography>
            <MatchList matches={matches.value} />
          </>
        ) : null}
      </Box>
    </FormDialog>
  )
}

function hasAny({ accounts, contacts, leads }: Readonly<Record<string, readonly unknown[]>>): boolean {
  return [accounts, contacts, leads].some((some) => (some?.length ?? 0) > 0)
}

function trimmed(fields: typeof nobody): typeof nobody {
  return Object.fromEntries(
    Object.entries(fields).map(([field, text]) => [field, text.trim()]),
  ) as typeof nobody
}
