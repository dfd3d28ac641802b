import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useAccountHistoryWords } from './account-history-words.ts'
import { AsOfCenters } from './as-of-centers.tsx'
import { AsOfOpportunities } from './as-of-opportunities.tsx'
import { AsOfPeople } from './as-of-people.tsx'
import { AsOfPlans } from './as-of-plans.tsx'
import type { AccountState } from './as-of-state.ts'
import { AsOfTouchpoints } from './as-of-touchpoints.tsx'
import { AsOfWorld } from './as-of-world.tsx'

type Props = Readonly<{ then: AccountState; now: AccountState | null }>

/** Facts, people, buying centers, opportunities, the customer’s world, plans and touchpoints of that day. */
export function AsOfView({ then, now }: Props) {
  const say = useAccountHistoryWords()
  return (
    <>
      <Part title={then.account.name}>
        <Facts then={then} now={now} />
      </Part>
      <Part title={say('people')}>
        <AsOfPeople then={then} now={now} />
      </Part>
      <Part title={say('centers')}>
        <AsOfCenters then={then} />
      </Part>
      <Part title={say('opportunities')}>
        <AsOfOpportunities then={then} now={now} />
      </Part>
      <Part title={say('world')}>
        <AsOfWorld then={then} />
      </Part>
      <Part title={say('plans')}>
        <AsOfPlans then={then} />
      </Part>
      <Part title={say('touchpoints')}>
        <AsOfTouchpoints then={then} now={now} />
      </Part>
    </>
  )
}

function Part({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <Box component="section" aria-label={title}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  )
}

const shownFields = ['tier', 'segment', 'region', 'industry', 'city', 'country', 'description'] as const

function Facts({ then, now }: Props) {
  const say = useAccountHistoryWords()
  const valuesOf = (state: AccountState): ReadonlyMap<string, string> =>
    new Map<string, string>([
      ['owner', state.teamMembers.find(({ id }) => id === state.account.ownerId)?.name ?? ''],
      ['parent', state.parent?.name ?? ''],
      ...shownFields.map((field) => [field, state.account[field]] as const),
    ])
  const today = now && valuesOf(now)
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: '120px minmax(0, 1fr)', rowGap: 1, m: 0 }}
    >
      {[...valuesOf(then)].map(([field, value]) => {
        const later = today?.get(field) ?? value
        if (value === '' && later === '') return null
        return (
          <Box key={field} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {say(field as 'owner')}
            </Box>
            <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              {value || say('nothing')}
              {later === value ? null : (
                <Box component="span" sx={{ color: 'text.secondary', ml: 2 }}>
                  {say('nowIs', { now: later || say('nothing') })}
                </Box>
              )}
            </Box>
          </Box>
        )
      })}
    </Box>
  )
}
