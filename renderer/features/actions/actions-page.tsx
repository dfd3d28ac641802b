import type { AccountId } from '#shared/domain/account/model.ts'
import type { ActionId } from '#shared/domain/plan/model.ts'
import { isId } from '#shared/kernel/id.ts'
import Box from '@mui/material/Box'
import { useParams } from 'react-router'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { useParamsSet } from '../../ui/use-params-set.ts'
import { ActionsBar } from './actions-bar.tsx'
import { ActionsBoard } from './actions-board.tsx'
import { readActionsQuery } from './actions-query.ts'
import { ActionsTable } from './actions-table.tsx'
import { MonthView } from './calendar/month-view.tsx'
import { ActionPanel } from './panel/action-panel.tsx'
import { Timeline } from './timeline/timeline.tsx'
import { useActionEdits } from './use-actions.ts'

/** The actions of an account's plans, or of all plans where the address names none: as a board, a table, a timeline and a calendar. */
export function ActionsPage() {
  const named = useParams()['accountId']
  const accountId: AccountId | null = isId<'account'>(named) ? named : null
  const isReadOnly = useIsReadOnly()
  const [params, set] = useParamsSet()
  const query = readActionsQuery(params)
  const chosen = params.get('action')
  const edits = useActionEdits()

  const choose = (id: ActionId | null): void => set({ action: id })
  const props = { accountId, query, chosenId: chosen, isReadOnly, edits, onSet: set, onChoose: choose }
  return (
    <Box sx={{ display: 'flex', height: '100%', minHeight: 0 }}>
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', minHeight: 0 }}>
        <ActionsBar {...props} />
        {query.view === 'board' ? <ActionsBoard {...props} /> : null}
        {query.view === 'table' ? <ActionsTable {...props} /> : null}
        {query.view === 'timeline' ? <Timeline {...props} /> : null}
        {query.view === 'calendar' ? <MonthView {...props} /> : null}
      </Box>
      {isId<'action'>(chosen) ? (
        <ActionPanel
          key={chosen}
          id={chosen}
          isReadOnly={isReadOnly}
          edits={edits}
          onClose={() => choose(null)}
        />
      ) : null}
    </Box>
  )
}
