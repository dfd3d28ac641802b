import type { AccountId } from '#shared/domain/account/model.ts'
import { responseKinds, type CampaignWave, type ResponseKind } from '#shared/domain/campaign/model.ts'
import { displayName, type ContactId } from '#shared/domain/relationship/model.ts'
import { isCalendarDay } from '#shared/kernel/calendar-day.ts'
import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAskAll } from '../../../api/use-ask-all.ts'
import { useDo } from '../../../api/use-do.ts'
import { useToday } from '../../../ui/use-today.ts'
import { useCampaignsWords } from '../campaigns-words.ts'
import type { PartProps } from '../use-campaign-edit.ts'

/** A line that records what somebody did. What was chosen stays for the next, since they come in heaps. */
export function ResponseForm({ answer: { campaign, accounts, waves } }: Pick<PartProps, 'answer'>) {
  const say = useCampaignsWords()
  const today = useToday()
  const doAdd = useDo('campaign.addResponses')
  const [accountId, setAccountId] = useState<AccountId | null>(null)
  const [contactId, setContactId] = useState<ContactId | null>(null)
  const [waveId, setWaveId] = useState<CampaignWave['id'] | ''>(
    waves.findLast(({ happensOn }) => happensOn <= today)?.id ?? '',
  )
  const [kind, setKind] = useState<ResponseKind>('answered')
  const [day, setDay] = useState<string>(today)
  const [added, setAdded] = useState('')
  const inside = accounts.filter(({ leftOutReason }) => leftOutReason === null)
  const nameOf = (id: AccountId): string => inside.find((row) => row.accountId === id)?.accountName ?? ''

  const add = async (): Promise<void> => {
    if (accountId === null || !isCalendarDay(day)) return
    const response = { accountId, contactId, waveId: waveId || null, respondedOn: day, kind }
    if (!(await doAdd({ campaignId: campaign.id, responses: [response] }))) return
    setAdded(say('added', { name: nameOf(accountId), kind: say(`kind-${kind}`) }))
    setContactId(null)
  }
  return (
    <Box
      component="form"
      aria-label={say('respond')}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
      sx={{ mb: 3 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Autocomplete
          size="small"
          autoHighlight
          options={inside.map((row) => row.accountId)}
          value={accountId}
          getOptionLabel={nameOf}
          onChange={(_event, chosen) => {
            setAccountId(chosen)
            setContactId(null)
          }}
          renderInput={(params) => <TextField {...params} label={say('account')} />}
          sx={{ width: 220 }}
        />
        {accountId === null ? null : (
          <PersonField accountId={accountId} contactId={contactId} onChoose={setContactId} />
        )}
        <TextField
          select
          size="small"
          label={say('wave')}
          value={waveId}
          onChange={({ target }) => setWaveId(waves.find(({ id }) => id === target.value)?.id ?? '')}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ width: 180 }}
        >
          <MenuItem value="">{say('noWave')}</MenuItem>
          {waves.map((wave) => (
            <MenuItem key={wave.id} value={wave.id}>
              {wave.title}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          size="small"
          label={say('kind')}
          value={kind}
          onChange={({ target }) =>
            setKind(responseKinds.find((each) => each === target.value) ?? 'answered')
          }
          sx={{ width: 170 }}
        >
          {responseKinds.map((each) => (
            <MenuItem key={each} value={each}>
              {say(`kind-${each}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          type="date"
          size="small"
          label={say('day')}
          value={day}
          onChange={({ target }) => setDay(target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <Button type="submit" variant="outlined" disabled={accountId === null || !isCalendarDay(day)}>
          {say('respond')}
        </Button>
      </Box>
      <Typography variant="caption" color="textSecondary" role="status">
        {added === '' ? say('respondKeys') : added}
      </Typography>
    </Box>
  )
}

type PersonProps = Readonly<{
  accountId: AccountId
  contactId: ContactId | null
  onChoose: (id: ContactId | null) => void
}>

function PersonField({ accountId, contactId, onChoose }: PersonProps) {
  const say = useCampaignsWords()
  const people = useAskAll('contact.listByAccount', { accountId }).value ?? []
  return (
    <Autocomplete
      size="small"
      autoHighlight
      options={people.map(({ id }) => id)}
      value={people.some(({ id }) => id === contactId) ? contactId : null}
      getOptionLabel={(id) => {
        const person = people.find((each) => each.id === id)
        return person ? displayName(person) : ''
      }}
      onChange={(_event, chosen) => onChoose(chosen)}
      renderInput={(params) => (
        <TextField {...params} label={say('person')} placeholder={say('nobodyNamed')} />
      )}
      sx={{ width: 220 }}
    />
  )
}
