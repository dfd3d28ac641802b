import { leadSources, leadStatuses, type LeadId } from '#shared/domain/lead/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import type { SetParams } from '../../ui/use-params-set.ts'
import { FilterChoice } from '../../ui/filter-choice.tsx'
import { InlineChoice } from '../../ui/inline-choice.tsx'
import { SearchInput } from '../../ui/search-input.tsx'
import { ViewChoice } from '../../ui/view-choice.tsx'
import { useLeadCatalog } from '../../ui/lead-words.ts'
import { AddLeadDialog } from './add-lead-dialog.tsx'
import { leadViews, type LeadsQuery } from './leads-query.ts'
import { useLeadsWords } from './leads-words.ts'

type Props = Readonly<{
  query: LeadsQuery
  isReadOnly: boolean
  onSet: SetParams
  onChoose: (id: LeadId) => void
}>

/** Which view, which leads, and a new one. */
export function LeadsBar({ query, isReadOnly, onSet, onChoose }: Props) {
  const say = useLeadsWords()
  const sayLead = useLeadCatalog()
  const team = useAsk('team-member.list', {})
  const [isAdding, setAdding] = useState(false)
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
      <Typography variant="h1">{say('title')}</Typography>
      <ViewChoice
        label={say('view')}
        value={query.view}
        views={leadViews.map((view) => ({ value: view, label: say(`view-${view}`) }))}
        onChoose={(view) => onSet({ view: view === 'list' ? null : view })}
      />
      {query.view === 'list' ? (
        <Box component="search" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
          <SearchInput
            label={say('search')}
            value={query.search}
            widthPx={180}
            onChange={(text) => onSet({ q: text, page: null })}
          />
          <InlineChoice
            label={say('statusFilter')}
            isLabelHidden
            value={query.status}
            choices={[
              { value: 'open', label: say('openOnes') },
              { value: 'all', label: say('everyStatus') },
              ...leadStatuses.map((status) => ({ value: status, label: say(`status-${status}`) })),
            ]}
            onKeep={(status) => onSet({ status: status === 'open' ? null : status, page: null })}
          />
          <FilterChoice
            label={say('source')}
            every={say('everySource')}
            value={query.source}
            choices={leadSources.map((source) => ({ value: source, label: sayLead(`source-${source}`) }))}
            onKeep={(source) => onSet({ source, page: null })}
          />
          <FilterChoice
            label={say('owner')}
            every={say('everyOwner')}
            value={query.ownerId}
            choices={(team.value ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onKeep={(owner) => onSet({ owner, page: null })}
          />
        </Box>
      ) : null}
      <Box sx={{ flex: 1 }} />
      {isReadOnly ? null : (
        <Button variant="contained" onClick={() => setAdding(true)}>
          {say('add')}
        </Button>
      )}
      {isAdding ? <AddLeadDialog onAdded={onChoose} onClose={() => setAdding(false)} /> : null}
    </Box>
  )
}
