import type { AccountId } from '#shared/domain/account/model.ts'
import Box from '@mui/material/Box'
import { useParams } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { useBuyingCenterWords } from './buying-center-words.ts'
import { CenterList } from './center-list.tsx'
import { CenterView } from './center-view.tsx'
import { NoCenter } from './no-center.tsx'
import { usePlace } from './use-place.ts'

/** The account's buying centers: the list, the chart of the chosen one, and the chosen member beside it. */
export function BuyingCenterPage() {
  const say = useBuyingCenterWords()
  const accountId = useParams()['accountId'] as AccountId
  const centers = useAsk('buying-center.listByAccount', { accountId })
  const state = useAsk('application.getState', {})
  const place = usePlace()
  const isReadOnly = state.value?.workspace?.mode !== 'edit'

  if (centers.failure) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={centers.failure} onAgain={centers.askAgain} />
      </Box>
    )
  }
  if (centers.value === undefined)
    return <Box aria-busy aria-label={say('loading')} sx={{ height: '100%' }} />
  if (centers.value.length === 0) {
    return <NoCenter accountId={accountId} isReadOnly={isReadOnly} onAdded={place.goToCenter} />
  }

  const chosen = centers.value.find(({ center }) => center.id === place.centerId) ?? centers.value[0]
  return (
    <Box sx={{ height: '100%', minHeight: 0, containerType: 'inline-size' }}>
      <Box
        sx={{
          display: 'grid',
          height: '100%',
          minHeight: 0,
          gridTemplate: 'minmax(0, 1fr) / 232px minmax(0, 1fr)',
          '@container (max-width: 1100px)': { gridTemplate: 'auto minmax(0, 1fr) / minmax(0, 1fr)' },
        }}
      >
        <CenterList
          accountId={accountId}
          centers={centers.value}
          chosenId={chosen?.center.id}
          isReadOnly={isReadOnly}
          onChoose={place.goToCenter}
        />
        {chosen ? (
          <CenterView
            key={chosen.center.id}
            center={chosen.center}
            members={chosen.members}
            roles={chosen.roles}
            opportunity={chosen.opportunity}
            place={place}
            isReadOnly={isReadOnly}
          />
        ) : null}
      </Box>
    </Box>
  )
}
