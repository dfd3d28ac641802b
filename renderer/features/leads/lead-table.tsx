import type { LeadId } from '#shared/domain/lead/model.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import type { KeyboardEvent } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import type { SetParams } from '../../ui/use-params-set.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Figures } from '../../ui/figures.tsx'
import { formatDay } from '../../ui/format.ts'
import { useLeadCatalog } from '../../ui/lead-words.ts'
import { ListFoot } from '../../ui/list-foot.tsx'
import { nextStepText } from '../../ui/next-step-text.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { sortText } from '../../ui/sort-address.ts'
import { SortHeads } from '../../ui/sort-heads.tsx'
import { useToday } from '../../ui/use-today.ts'
import { Waiting } from '../../ui/waiting.tsx'
import { filterOf, rowsPerPage, type LeadsQuery, type SortField } from './leads-query.ts'
import { useLeadsWords } from './leads-words.ts'
import { ScoreMark } from './score-mark.tsx'

type Props = Readonly<{
  query: LeadsQuery
  chosenId: string | null
  onSet: SetParams
  onChoose: (id: LeadId) => void
}>

const columns = [
  'name',
  'company',
  'score',
  'status',
  'source',
  'owner',
  'receivedOn',
  'nextStepDueOn',
] as const satisfies readonly SortField[]
/** What the panel says too gives way to it. */
const besidePanel: readonly SortField[] = ['name', 'company', 'score', 'status', 'nextStepDueOn']

/** Where the window is narrow, the panel alone says what is next. */
const besidePanelLook = { '& .nextStepDueOn, & .step': { display: { xs: 'none', lg: 'table-cell' } } }

/** A page of leads. The core sorts, filters and pages; how, stands in the address. */
export function LeadTable({ query, chosenId, onSet, onChoose }: Props) {
  const say = useLeadsWords()
  const sayLead = useLeadCatalog()
  const today = useToday()
  const answer = useAsk('lead.list', {
    filter: filterOf(query),
    sort: query.sort,
    offset: query.page * rowsPerPage,
    limit: rowsPerPage,
  })
  if (answer.failure)
    return (
      <Box sx={{ px: 4 }}>
        <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
      </Box>
    )
  if (!answer.value) return <Waiting />
  const { total, rows } = answer.value
  const isNarrowed = query.search !== '' || query.status !== 'open' || query.source || query.ownerId
  if (total === 0) return <EmptyState sentence={say(isNarrowed ? 'noneMatches' : 'none')} />

  const shown = columns.filter((field) => chosenId === null || besidePanel.includes(field))
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: 4, pb: 3 }}>
      <Figures
        aria-label={say('title')}
        aria-description={say('listKeys')}
        onKeyDown={walk}
        sx={chosenId === null ? {} : besidePanelLook}
      >
        <SortHeads
          heads={shown.map((field) => ({
            field,
            label: say(field === 'nextStepDueOn' ? 'nextStep' : field),
          }))}
          sort={query.sort}
          downFirst={['score']}
          onSort={(sort) => onSet({ sort: sortText(sort), page: null })}
        />
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.id}
              data-chosen={row.id === chosenId}
              aria-current={row.id === chosenId ? true : undefined}
            >
              <td className="name">
                <Link
                  component="button"
                  color="textPrimary"
                  underline="hover"
                  data-row
                  onClick={() => onChoose(row.id)}
                  sx={{ fontWeight: 600, textAlign: 'left', fontSize: 13 }}
                >
                  {row.name}
                </Link>
              </td>
              <td>{row.company || '–'}</td>
              <td className="whole">
                <ScoreMark score={row.score} />
              </td>
              <td>{say(`status-${row.status}`)}</td>
              {chosenId === null ? (
                <>
                  <td>{sayLead(`source-${row.source}`)}</td>
                  <td>{row.ownerName ?? '–'}</td>
                  <td className="whole">{formatDay(row.receivedOn)}</td>
                </>
              ) : null}
              <td className="step">
                {nextStepText(row)}
                {row.nextStepDueOn !== null && row.nextStepDueOn < today && row.score !== null ? (
                  <Box component="span" sx={{ color: 'error.main', ml: 1, fontSize: 12 }}>
                    {say('overdue')}
                  </Box>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </Figures>
      <ListFoot
        page={query.page}
        pages={Math.ceil(total / rowsPerPage)}
        onPage={(page) => onSet({ page: String(page + 1) })}
      >
        <span>{say('total', { count: total })}</span>
      </ListFoot>
    </Box>
  )
}

/** Up and down from name to name. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || !(event.target instanceof HTMLElement)) return
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
  const next = names[names.indexOf(event.target) + step]
  if (!next || !names.includes(event.target)) return
  event.preventDefault()
  next.focus()
}
