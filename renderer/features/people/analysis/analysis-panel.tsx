import { analysisOf } from '#shared/domain/network/findings.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import { useCallback } from 'react'
import { formatShare } from '../../../ui/format.ts'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { FindingList } from './finding-list.tsx'
import { MeetingList } from './meeting-list.tsx'
import { useNetworkWords } from './network-words.ts'
import type { SeenNetwork } from './use-network.ts'
import { useStepByStep } from './use-step-by-step.ts'

type Props = Readonly<{
  account: SeenNetwork['account']
  onSelect: (id: ContactId) => void
  onWithout: (id: ContactId) => void
  onClose: () => void
}>

/** What there is to say about the people of the account, in sentences. */
export function AnalysisPanel({ account, onSelect, onWithout, onClose }: Props) {
  const say = useNetworkWords()
  const { found, share } = useStepByStep(useCallback(() => analysisOf(account), [account]))
  const shared = { onSelect, onWithout }
  return (
    <SidePanel title={say('analysis')} closeLabel={say('close')} onClose={onClose}>
      <Box sx={{ height: 4, mt: -1 }}>
        {share === undefined ? null : (
          <LinearProgress
            variant="determinate"
            value={share * 100}
            aria-label={say('reckoning', { share: formatShare(share) })}
          />
        )}
      </Box>
      {found ? (
        <>
          <FindingList {...shared} title={say('standing')} findings={found.standing} nothing="" />
          <MeetingList account={account} onSelect={onSelect} />
          <FindingList {...shared} title={say('weak')} findings={found.weak} nothing={say('nothingWeak')} />
          {found.central.length === 0 ? null : (
            <FindingList {...shared} title={say('central')} findings={found.central} nothing="" />
          )}
        </>
      ) : null}
    </SidePanel>
  )
}
