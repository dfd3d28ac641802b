import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Typography from '@mui/material/Typography'
import { useMemo } from 'react'
import { Link, useNavigate } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { useActivityFilter } from './activity-filter.ts'
import { useActivityWords } from './activity-words.ts'
import { EffortView } from './effort/effort-view.tsx'
import { QuickEntry } from './entry/quick-entry.tsx'
import { FilterBar } from './filter-bar.tsx'
import { Promises } from './outcome/promises.tsx'
import { TouchpointList } from './touchpoint-list.tsx'

/** Touchpoints and promises over all accounts, of all of us or one, and the line that records one wherever its people are. */
export function AllActivityPage() {
  const say = useActivityWords()
  const navigate = useNavigate()
  const isReadOnly = useIsReadOnly()
  const address = useActivityFilter()
  const team = useAsk('team-member.list', {})
  const named = useAsk('touchpoint.listNameable', {})
  const names = useMemo(
    () =>
      new Map<string, string>(
        [...(named.value ?? []), ...(team.value ?? [])].map(({ id, name }) => [id, name]),
      ),
    [named.value, team.value],
  )
  const failed = [team, named].find((answer) => answer.failure)
  if (failed?.failure) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={failed.failure} onAgain={failed.askAgain} />
      </Box>
    )
  }
  if (!team.value || !named.value) return <Waiting />

  const { filter } = address
  const isPromises = address.view === 'promises'
  return (
    <Box sx={{ px: 6, py: 4, maxWidth: 1280 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 3, mb: 3 }}>
        <Typography variant="h1" sx={{ flex: 1 }}>
          {say('title')}
        </Typography>
        {isReadOnly ? null : (
          <Button component={Link} to="/touchpoints/bring-in">
            {say('bringIn')}
          </Button>
        )}
      </Box>
      {isReadOnly ? null : <QuickEntry named={named.value} team={team.value} />}
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={say('views')}
        value={address.view === 'reach' ? 'list' : address.view}
        onChange={(_event, view: string | null) => address.set('view', view === 'list' ? null : view)}
      >
        <ToggleButton value="list">{say('view-list')}</ToggleButton>
        <ToggleButton value="promises">{say('view-promises')}</ToggleButton>
        <ToggleButton value="effort">{say('view-effort')}</ToggleButton>
      </ToggleButtonGroup>
      {address.view === 'effort' ? (
        <EffortView accountId={null} address={address} />
      ) : isPromises ? (
        <Promises accountId={null} teamMemberId={filter.teamMemberId} isReadOnly={isReadOnly} />
      ) : (
        <>
          <FilterBar address={address} team={team.value} />
          <TouchpointList
            key={JSON.stringify(filter)}
            accountId={null}
            filter={filter}
            names={names}
            isReadOnly={isReadOnly}
            soughtId={null}
            onOpen={(touchpoint) =>
              void navigate(`/accounts/${touchpoint.accountId}/activity?touchpoint=${touchpoint.id}`)
            }
          />
        </>
      )}
    </Box>
  )
}
