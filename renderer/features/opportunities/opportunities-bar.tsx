import type { AccountId } from '#shared/domain/account/model.ts'
import { opportunityStates, type OpportunityId } from '#shared/domain/opportunity/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import InputBase from '@mui/material/InputBase'
import TextField from '@mui/material/TextField'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useDo } from '../../api/use-do.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { InlineChoice } from '../../ui/inline-choice.tsx'
import type { SetParams } from './opportunities-page.tsx'
import { opportunityViews, type OpportunitiesQuery } from './opportunities-query.ts'
import { useOpportunitiesWords } from './opportunities-words.ts'

type Props = Readonly<{
  accountId: AccountId | null
  query: OpportunitiesQuery
  isReadOnly: boolean
  onSet: SetParams
  onChoose: (id: OpportunityId) => void
}>

/** Which view, which opportunities, and a new one where there is an account for it. */
export function OpportunitiesBar({ accountId, query, isReadOnly, onSet, onChoose }: Props) {
  const say = useOpportunitiesWords()
  const team = useAsk('team-member.list', {})
  const [isAdding, setAdding] = useState(false)
  const isListed = query.view === 'board' || query.view === 'table'
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 3,
        px: 4,
        pt: 3,
        pb: 2,
        minHeight: 56,
      }}
    >
      {accountId === null ? <Typography variant="h1">{say('title')}</Typography> : null}
      <ToggleButtonGroup
        size="small"
        exclusive
        value={query.view}
        aria-label={say('view')}
        onChange={(_event, view: string | null) => view && onSet({ view: view === 'board' ? null : view })}
      >
        {opportunityViews.map((view) => (
          <ToggleButton key={view} value={view} sx={{ py: 0.75, px: 2.5, textTransform: 'none' }}>
            {say(`view-${view}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {isListed ? (
        <Box component="search" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
          <InputBase
            type="search"
            defaultValue={query.search}
            placeholder={say('search')}
            onChange={(event) => onSet({ q: event.target.value, page: null })}
            inputProps={{ 'aria-label': say('search'), maxLength: 200 }}
            sx={{
              border: '1px solid',
              borderColor: 'divider',
              borderRadius: 1,
              px: 2,
              width: 200,
              height: 32,
            }}
          />
          <InlineChoice
            label={say('owner')}
            isLabelHidden
            value={query.ownerId ?? ''}
            choices={[
              { value: '', label: say('everyOwner') },
              ...(team.value ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onKeep={(owner) => onSet({ owner, page: null })}
          />
          {query.view === 'table' ? (
            <InlineChoice
              label={say('state')}
              isLabelHidden
              value={query.state ?? ''}
              choices={[
                { value: '', label: say('everyState') },
                ...opportunityStates.map((state) => ({ value: state, label: say(`state-${state}`) })),
              ]}
              onKeep={(state) => onSet({ state, page: null })}
            />
          ) : null}
        </Box>
      ) : null}
      <Box sx={{ flex: 1 }} />
      {accountId === null || isReadOnly ? null : (
        <Button variant="contained" onClick={() => setAdding(true)}>
          {say('add')}
        </Button>
      )}
      {isAdding && accountId !== null ? (
        <AddDialog accountId={accountId} onAdded={onChoose} onClose={() => setAdding(false)} />
      ) : null}
    </Box>
  )
}

type AddProps = Readonly<{
  accountId: AccountId
  onAdded: (id: OpportunityId) => void
  onClose: () => void
}>

/** A new one needs a name; the rest is said beside it, in the panel. */
function AddDialog({ accountId, onAdded, onClose }: AddProps) {
  const say = useOpportunitiesWords()
  const doAdd = useDo('opportunity.add')
  const [name, setName] = useState('')
  const add = async (): Promise<void> => {
    if (name.trim() === '') return
    const added = await doAdd({ accountId, name })
    if (!added) return
    onClose()
    onAdded(added.id)
  }
  return (
    <FormDialog
      title={say('add')}
      confirmLabel={say('add')}
      cancelLabel={say('cancel')}
      isConfirmable={name.trim() !== ''}
      onConfirm={() => void add()}
      onCancel={onClose}
    >
      <TextField
        fullWidth
        autoFocus
        margin="dense"
        label={say('name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
    </FormDialog>
  )
}
