import type { AccountId } from '#shared/domain/account/model.ts'
import type { OpportunityId } from '#shared/domain/opportunity/model.ts'
import { isId } from '#shared/kernel/id.ts'
import Box from '@mui/material/Box'
import { useParams } from 'react-router'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { useParamsSet } from '../../ui/use-params-set.ts'
import { Board } from './board/board.tsx'
import { ChangesView } from './changes-view.tsx'
import { ForecastView } from './forecast-view.tsx'
import { OpportunitiesBar } from './opportunities-bar.tsx'
import { readOpportunitiesQuery } from './opportunities-query.ts'
import { OpportunityTable } from './opportunity-table.tsx'
import { OpportunityPanel } from './panel/opportunity-panel.tsx'

/** The opportunities of an account, or of all where the address names none: as a board, a table, a forecast, and what changed. */
export function OpportunitiesPage() {
  const named = useParams()['accountId']
  const accountId: AccountId | null = isId<'account'>(named) ? named : null
  const isReadOnly = useIsReadOnly()
  const [params, set] = useParamsSet()
  const query = readOpportunitiesQuery(params)
  const chosen = params.get('opportunity')

  const choose = (id: OpportunityId | null): void => set({ opportunity: id })
  const props = { accountId, query, chosenId: chosen, onChoose: choose, onSet: set, isReadOnly }
  return (
    <Box sx={{ display: 'flex', height: '100%', minHeight: 0 }}>
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', minHeight: 0 }}>
        <OpportunitiesBar {...props} />
        {query.view === 'board' ? <Board {...props} /> : null}
        {query.view === 'table' ? <OpportunityTable {...props} /> : null}
        {query.view === 'forecast' ? <ForecastView accountId={accountId} /> : null}
        {query.view === 'changes' ? <ChangesView {...props} since={params.get('since')} /> : null}
      </Box>
      {isId<'opportunity'>(chosen) ? (
        <OpportunityPanel key={chosen} id={chosen} isReadOnly={isReadOnly} onClose={() => choose(null)} />
      ) : null}
    </Box>
  )
}
