import { actionGatherings } from '#shared/contract/action-views.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { actionStates } from '#shared/domain/plan/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import Typography from '@mui/material/Typography'
import { Link as RouteLink } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { FilterChoice } from '../../ui/filter-choice.tsx'
import { InlineChoice } from '../../ui/inline-choice.tsx'
import { SearchInput } from '../../ui/search-input.tsx'
import type { SetParams } from '../../ui/use-params-set.ts'
import { useToday } from '../../ui/use-today.ts'
import { ViewChoice } from '../../ui/view-choice.tsx'
import { actionViews, filterOf, timeScales, type ActionsQuery } from './actions-query.ts'
import { useActionsWords } from './actions-words.ts'
import { CalendarFile } from './calendar-file.tsx'

type Props = Readonly<{ accountId: AccountId | null; query: ActionsQuery; onSet: SetParams }>

/** Which view, which actions, and what is gathered from everywhere. */
export function ActionsBar({ accountId, query, onSet }: Props) {
  const say = useActionsWords()
  return (
    <Box sx={{ display: 'grid', gap: 2, px: 4, pt: 3, pb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}>
        {accountId === null ? <Typography variant="h1">{say('title')}</Typography> : null}
        <ViewChoice
          label={say('view')}
          value={query.view}
          views={actionViews.map((view) => ({ value: view, label: say(`view-${view}`) }))}
          onChoose={(view) => onSet({ view: view === 'board' ? null : view })}
        />
        <Box component="search" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
          <SearchInput
            label={say('search')}
            value={query.search}
            widthPx={180}
            onChange={(text) => onSet({ q: text, page: null })}
          />
          <Choices accountId={accountId} query={query} onSet={onSet} />
        </Box>
        <Box sx={{ flex: 1 }} />
        {query.planId !== null && accountId !== null ? (
          <Button component={RouteLink} to={`/accounts/${accountId}/plan?plan=${query.planId}`}>
            {say('toPlan')}
          </Button>
        ) : null}
        <CalendarFile accountId={accountId} query={query} />
      </Box>
      <Gathered accountId={accountId} query={query} onSet={onSet} />
    </Box>
  )
}

function Choices({ accountId, query, onSet }: Props) {
  const say = useActionsWords()
  const team = useAsk('team-member.list', {})
  const plans = useAsk(
    'plan.listByAccount',
    { accountId: accountId as AccountId },
    { when: accountId !== null },
  )
  return (
    <>
      {accountId !== null && (plans.value?.length ?? 0) > 1 ? (
        <FilterChoice
          label={say('plan')}
          every={say('openPlans')}
          value={query.planId}
          choices={(plans.value ?? []).map(({ id, title }) => ({ value: id, label: title }))}
          onKeep={(plan) => onSet({ plan, page: null })}
        />
      ) : null}
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
          choices={actionStates.map((state) => ({ value: state, label: say(`state-${state}`) }))}
          onKeep={(state) => onSet({ state, page: null })}
        />
      ) : null}
      {query.view === 'timeline' ? (
        <InlineChoice
          label={say('scale')}
          isLabelHidden
          value={query.scale}
          choices={timeScales.map((scale) => ({ value: scale, label: say(`scale-${scale}`) }))}
          onKeep={(scale) => onSet({ scale: scale === 'week' ? null : scale })}
        />
      ) : null}
    </>
  )
}

/** What is late, what nobody has and what has no day: a press shows only those. */
function Gathered({ accountId, query, onSet }: Props) {
  const say = useActionsWords()
  const today = useToday()
  const answer = useAsk('action.getCounts', { today, filter: filterOf(query, accountId) })
  return (
    <Box
      role="group"
      aria-label={say('gathered')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, minHeight: 24 }}
    >
      {answer.value
        ? actionGatherings.map((gathered) => {
            const isOnly = query.gathered === gathered
            return (
              <Chip
                key={gathered}
                size="small"
                variant={isOnly ? 'filled' : 'outlined'}
                color={isOnly ? 'primary' : 'default'}
                aria-pressed={isOnly}
                label={say(`only-${gathered}`, { count: answer.value?.[gathered] ?? 0 })}
                onClick={() => onSet({ only: isOnly ? null : gathered, page: null })}
              />
            )
          })
        : null}
    </Box>
  )
}
