import type { LeadId } from '#shared/domain/lead/model.ts'
import { isId } from '#shared/kernel/id.ts'
import Box from '@mui/material/Box'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { useParamsSet } from '../../ui/use-params-set.ts'
import { LeadTable } from './lead-table.tsx'
import { LeadsBar } from './leads-bar.tsx'
import { readLeadsQuery } from './leads-query.ts'
import { LeadPanel } from './panel/lead-panel.tsx'
import { SourcesView } from './sources-view.tsx'

/** Who may want something and is at no account yet: as a list, the best first, and by where they come from. */
export function LeadsPage() {
  const isReadOnly = useIsReadOnly()
  const [params, set] = useParamsSet()
  const query = readLeadsQuery(params)
  const chosen = params.get('lead')

  const choose = (id: LeadId | null): void => set({ lead: id })
  const props = { query, chosenId: chosen, onChoose: choose, onSet: set, isReadOnly }
  return (
    <Box sx={{ display: 'flex', height: '100%', minHeight: 0 }}>
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', minHeight: 0 }}>
        <LeadsBar {...props} />
        {query.view === 'list' ? <LeadTable {...props} /> : null}
        {query.view === 'sources' ? (
          <SourcesView from={params.get('from')} to={params.get('to')} onSet={set} />
        ) : null}
      </Box>
      {isId<'lead'>(chosen) ? (
        <LeadPanel key={chosen} id={chosen} isReadOnly={isReadOnly} onClose={() => choose(null)} />
      ) : null}
    </Box>
  )
}
