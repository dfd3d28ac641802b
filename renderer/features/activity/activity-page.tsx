import type { AccountId } from '#shared/domain/account/model.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import { isId } from '#shared/kernel/id.ts'
import Box from '@mui/material/Box'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import { useMemo } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { useAskAll } from '../../api/use-ask-all.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { useActivityFilter, views } from './activity-filter.ts'
import { useActivityWords } from './activity-words.ts'
import { EffortView } from './effort/effort-view.tsx'
import { FilterBar } from './filter-bar.tsx'
import { Promises } from './outcome/promises.tsx'
import { Reach } from './reach/reach.tsx'
import { RecordForm } from './record-form.tsx'
import { TouchpointList } from './touchpoint-list.tsx'
import { TouchpointPanel } from './touchpoint-panel.tsx'

/** Every contact between the firms, the line and the form that take down the next, what was promised, and who was reached. */
export function ActivityPage() {
  const accountId = useParams()['accountId'] as AccountId
  return <Activity key={accountId} accountId={accountId} />
}

function Activity({ accountId }: Readonly<{ accountId: AccountId }>) {
  const say = useActivityWords()
  const isReadOnly = useIsReadOnly()
  const contacts = useAskAll('contact.listByAccount', { accountId })
  const team = useAsk('team-member.list', {})
  const address = useActivityFilter()
  const [params, setParams] = useSearchParams()
  const soughtId = params.get('touchpoint')
  const open = (id: string | null): void =>
    setParams((before) => {
      const after = new URLSearchParams(before)
      if (id === null) after.delete('touchpoint')
      else after.set('touchpoint', id)
      return after
    })

  const people = useMemo(
    () => (contacts.value ?? []).map((contact) => ({ id: contact.id, name: displayName(contact) })),
    [contacts.value],
  )
  const names = useMemo(
    () => new Map<string, string>([...people, ...(team.value ?? [])].map(({ id, name }) => [id, name])),
    [people, team.value],
  )

  const failed = [contacts, team].find((answer) => answer.failure)
  if (failed?.failure) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={failed.failure} onAgain={failed.askAgain} />
      </Box>
    )
  }
  if (!contacts.value || !team.value) return <Waiting />

  return (
    <Box sx={{ position: 'relative', display: 'flex', height: '100%', minHeight: 420, minWidth: 0 }}>
      <Box sx={{ flex: 1, minWidth: 0, overflow: 'auto' }}>
        <Box sx={{ px: 6, py: 4, maxWidth: 1280 }}>
          {isReadOnly ? null : (
            <RecordForm accountId={accountId} contacts={contacts.value} team={team.value} />
          )}
          <ToggleButtonGroup
            exclusive
            size="small"
            aria-label={say('views')}
            value={address.view}
            onChange={(_event, view: string | null) => address.set('view', view === 'list' ? null : view)}
          >
            {views.map((view) => (
              <ToggleButton key={view} value={view}>
                {say(`view-${view}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          {address.view === 'list' ? (
            <>
              <FilterBar address={address} contacts={people} team={team.value} />
              <TouchpointList
                key={JSON.stringify(address.filter)}
                accountId={accountId}
                filter={address.filter}
                names={names}
                isReadOnly={isReadOnly}
                soughtId={soughtId}
                onOpen={({ id }) => open(id)}
              />
            </>
          ) : null}
          {address.view === 'promises' ? (
            <Promises accountId={accountId} teamMemberId={null} isReadOnly={isReadOnly} />
          ) : null}
          {address.view === 'effort' ? <EffortView accountId={accountId} address={address} /> : null}
          {address.view === 'reach' ? (
            <Reach accountId={accountId} names={names} isReadOnly={isReadOnly} />
          ) : null}
        </Box>
      </Box>
      {isId<'touchpoint'>(soughtId) ? (
        <Box sx={panelPlace}>
          <TouchpointPanel
            key={soughtId}
            id={soughtId}
            contacts={people}
            team={team.value}
            names={names}
            isReadOnly={isReadOnly}
            onClose={() => open(null)}
          />
        </Box>
      ) : null}
    </Box>
  )
}

/** Beside the list, however far that is scrolled; where the window is narrow, over it. */
const panelPlace = {
  position: { xs: 'absolute', lg: 'static' },
  top: 0,
  right: 0,
  bottom: 0,
  zIndex: 1,
  display: 'flex',
} as const
