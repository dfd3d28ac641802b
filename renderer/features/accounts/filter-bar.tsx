import { accountStatuses, suggestedTiers } from '#shared/domain/account/model.ts'
import { planStates } from '#shared/domain/plan/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useStateWords } from '../../ui/state-words.ts'
import { isFiltered, unfiltered, type AccountsQuery } from './accounts-query.ts'
import { useAccountsWords } from './accounts-words.ts'
import { FilterMenu } from './filter-menu.tsx'
import { SearchField } from './search-field.tsx'

type Props = Readonly<{
  query: AccountsQuery
  onChange: (changes: Partial<AccountsQuery>) => void
  children?: ReactNode
}>

/** Search and filters of the table, each kept in the address. */
export function FilterBar({ query, onChange, children }: Props) {
  const say = useAccountsWords()
  const { sayAccountStatus, sayPlanState } = useStateWords()
  const words = useAsk('account.listWordsInUse', {})
  const team = useAsk('team-member.list', {})

  return (
    <Box component="search" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
      <SearchField text={query.search} onSearch={(search) => onChange({ search })} />
      <FilterMenu
        label={say('tier')}
        choices={tiersByRank(words.value?.tiers ?? []).map((tier) => ({ value: tier, label: tier }))}
        chosen={query.tiers}
        onChoose={(tiers) => onChange({ tiers })}
      />
      <FilterMenu
        label={say('segment')}
        choices={(words.value?.segments ?? []).map((segment) => ({ value: segment, label: segment }))}
        chosen={query.segments}
        onChoose={(segments) => onChange({ segments })}
      />
      <FilterMenu
        label={say('status')}
        choices={accountStatuses.map((status) => ({ value: status, label: sayAccountStatus(status) }))}
        chosen={query.statuses}
        onChoose={(statuses) => onChange({ statuses })}
      />
      <FilterMenu
        label={say('owner')}
        choices={(team.value ?? []).map((member) => ({ value: member.id, label: member.name }))}
        chosen={query.ownerIds}
        onChoose={(ownerIds) => onChange({ ownerIds })}
      />
      <FilterMenu
        label={say('plan')}
        choices={(['none', ...planStates] as const).map((state) => ({
          value: state,
          label: sayPlanState(state),
        }))}
        chosen={query.planStates}
        onChoose={(chosen) => onChange({ planStates: chosen })}
      />
      {isFiltered(query) ? <Button onClick={() => onChange(unfiltered)}>{say('clearFilters')}</Button> : null}
      {children}
    </Box>
  )
}

/** The tiers in use: those that have a known rank first, in that order. */
function tiersByRank(inUse: readonly string[]): readonly string[] {
  const ranked = suggestedTiers.filter((tier) => inUse.includes(tier))
  return [...ranked, ...inUse.filter((tier) => !(ranked as readonly string[]).includes(tier))]
}
