import { wordedBrief } from '#shared/domain/brief/wording.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { isId } from '#shared/kernel/id.ts'
import Box from '@mui/material/Box'
import { HouseSheet } from '../../ui/house/house-sheet.tsx'
import { useMemo, useRef } from 'react'
import { useParams } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { useParamsSet } from '../../ui/use-params-set.ts'
import { useToday } from '../../ui/use-today.ts'
import { briefAddress, sinceOf } from './brief-address.ts'
import { BriefControls } from './brief-controls.tsx'
import { BriefEditing } from './brief-editing.ts'
import { briefCss, briefPrint } from './brief-css.ts'
import { BriefPaper } from './brief-paper.tsx'
import { BriefReader } from './brief-reader.tsx'
import { usePaperZoom } from '../../ui/use-paper-zoom.ts'

/** What an executive reads before a meeting, exactly as it prints, with what it is made by beside it. */
export function BriefPage() {
  const { accountId } = useParams()
  return isId<'account'>(accountId) ? <BriefDesk accountId={accountId} /> : null
}

function BriefDesk({ accountId }: Readonly<{ accountId: AccountId }>) {
  const today = useToday()
  const [params, set] = useParamsSet()
  const address = briefAddress(params)
  const paper = useRef<HTMLElement>(null)
  const [desk, zoom] = usePaperZoom()
  const account = useAsk('account.get', { id: accountId })
  const since = sinceOf(today, address.span)
  const answer = useAsk('brief.getForAccount', { accountId, today, since, least: address.least })
  const wordings = useAsk('brief-wording.listByAccount', { accountId })
  const worded = useMemo(
    () => answer.value && wordings.value && wordedBrief(answer.value, wordings.value, address.least),
    [answer.value, wordings.value, address.least],
  )

  const notAnswered = [answer, wordings].find(({ failure }) => failure)
  if (notAnswered?.failure) {
    return (
      <Box sx={{ p: 4 }}>
        <NotAnswered failure={notAnswered.failure} onAgain={notAnswered.askAgain} />
      </Box>
    )
  }
  if (!answer.value || !worded || !account.value)
    return <Box aria-busy sx={{ flex: 1, bgcolor: 'action.hover' }} />
  const accountName = account.value.account.name
  return (
    <Box sx={deskLook}>
      <HouseSheet css={briefCss} print={briefPrint} />
      <Box ref={desk} sx={{ overflow: 'auto', p: 6, minWidth: 0, scrollbarGutter: 'stable' }}>
        <Box sx={{ width: 'fit-content', mx: 'auto', border: '1px solid', borderColor: 'divider', zoom }}>
          <BriefEditing value={accountId}>
            <BriefPaper
              ref={paper}
              brief={answer.value}
              worded={worded}
              accountName={accountName}
              least={address.least}
            />
          </BriefEditing>
        </Box>
      </Box>
      <BriefControls
        brief={answer.value}
        worded={worded}
        accountId={accountId}
        accountName={accountName}
        address={address}
        paper={paper}
        onSet={set}
      />
      {address.isReading ? (
        <BriefReader
          accountId={accountId}
          accountName={accountName}
          brief={answer.value}
          worded={worded}
          least={address.least}
          search={params.toString()}
          onClose={() => set({ read: null })}
        />
      ) : null}
    </Box>
  )
}

const deskLook = {
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 248px',
  bgcolor: 'action.selected',
}
