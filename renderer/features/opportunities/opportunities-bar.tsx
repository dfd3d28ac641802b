import type { AccountId } from '#shared/domain/account/model.ts'
import { opportunityStates, type OpportunityId } from '#shared/domain/opportunity/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import type { SetParams } from '../../ui/use-params-set.ts'
import { useDo } from '../../api/use-do.ts'
import { FilterChoice } from '../../ui/filter-choice.tsx'
import { SearchInput } from '../../ui/search-input.tsx'
import { TextDialog } from '../../ui/text-dialog.tsx'
import { ViewChoice } from '../../ui/view-choice.tsx'
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
      <ViewChoice
        label={say('view')}
        value={query.view}
        views={opportunityViews.map((view) => ({ value: view, label: say(`view-${view}`) }))}
        onChoose={(view) => onSet({ view: view === 'board' ? null : view })}
      />
      {isListed ? (
        <Box component="search" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
          <SearchInput
            label={say('search')}
            value={query.search}
            widthPx={200}
            onChange={(text) => onSet({ q: text, page: null })}
          />
          <FilterChoice
            label={say('owner')}
            every={say('everyOwner')}
            value={query.ownerId}
            choices={(team.value ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onKeep={(owner) => onSet({ owner, page: null })}
          />
          {query.view === 'table' ? (
            <FilterChoice
              label={say('state')}
              every={say('everyState')}
              value={query.state}
              choices={opportunityStates.map((state) => ({ value: state, label: say(`state-${state}`) }))}
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
  const add = async (name: string): Promise<void> => {
    const added = await doAdd({ accountId, name })
    if (!added) return
    onClose()
    onAdded(added.id)
  }
  return (
    <TextDialog
      title={say('add')}
      label={say('name')}
      confirmLabel={say('add')}
      cancelLabel={say('cancel')}
      onConfirm={(name) => void add(name)}
      onCancel={onClose}
    />
  )
}
