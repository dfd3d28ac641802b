import type { OpportunityRow } from '#shared/contract/opportunity-views.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { OpportunityId } from '#shared/domain/opportunity/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import TableSortLabel from '@mui/material/TableSortLabel'
import { useAsk } from '../../api/use-ask.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { formatDay } from '../../ui/format.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { moneyText, sumsText } from '../../ui/money-text.ts'
import { Figures } from '../../ui/figures.tsx'
import type { SetParams } from './opportunities-page.tsx'
import { filterOf, rowsPerPage, type OpportunitiesQuery, type SortField } from './opportunities-query.ts'
import { useOpportunitiesWords } from './opportunities-words.ts'

type Props = Readonly<{
  accountId: AccountId | null
  query: OpportunitiesQuery
  chosenId: string | null
  onSet: SetParams
  onChoose: (id: OpportunityId) => void
}>

/** A page of opportunities. The core sorts, filters and pages; how, stands in the address. */
export function OpportunityTable({ accountId, query, chosenId, onSet, onChoose }: Props) {
  const say = useOpportunitiesWords()
  const answer = useAsk('opportunity.list', {
    filter: filterOf(query, accountId),
    sort: query.sort,
    offset: query.page * rowsPerPage,
    limit: rowsPerPage,
  })
  const process = useAsk('sales-process.get', {})
  if (answer.failure)
    return (
      <Box sx={{ px: 4 }}>
        <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
      </Box>
    )
  if (!answer.value) return null
  const { total, sums, rows } = answer.value
  if (total === 0) return <EmptyState sentence={say('noneMatches')} />

  const stageName = ({ stage }: OpportunityRow): string =>
    process.value?.stages.find(({ key }) => key === stage)?.name ?? (stage === null ? say('noStage') : stage)
  const columns: readonly (readonly [field: SortField, label: string, isFigure: boolean])[] = [
    ['name', say('name'), false],
    ...(accountId === null ? [['account', say('account'), false] as const] : []),
    ['state', say('state'), false],
    ['stage', say('stage'), false],
    ['amount', say('amount'), true],
    ['probability', say('probabilityShort'), true],
    ['closesOn', say('closesOn'), false],
    ['owner', say('owner'), false],
    ['nextStepDueOn', say('nextStep'), false],
  ]
  const { field: sorted, direction } = query.sort
  const pages = Math.ceil(total / rowsPerPage)
  const sortBy = (field: SortField): void =>
    onSet({ sort: field === sorted && direction === 'asc' ? `-${field}` : field, page: null })
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: 4, pb: 3 }}>
      <Figures aria-label={say('title')}>
        <thead>
          <tr>
            {columns.map(([field, label, isFigure]) => (
              <th
                key={field}
                scope="col"
                className={[isFigure ? 'figure' : '', field].join(' ')}
                aria-sort={field === sorted ? (direction === 'asc' ? 'ascending' : 'descending') : 'none'}
              >
                <TableSortLabel active={field === sorted} direction={direction} onClick={() => sortBy(field)}>
                  {label}
                </TableSortLabel>
              </th>
            ))}
          </tr>
        </thead>
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
                  onClick={() => onChoose(row.id)}
                  sx={nameLook}
                >
                  {row.name}
                </Link>
              </td>
              {accountId === null ? <td>{row.accountName}</td> : null}
              <td>{say(`state-${row.state}`)}</td>
              <td>{stageName(row)}</td>
              <td className="figure">
                {row.amountMinor === null ? '–' : moneyText(row.amountMinor, row.currency)}
              </td>
              <td className="figure probability">{row.probability}</td>
              <td className="whole">{row.closesOn === null ? '–' : formatDay(row.closesOn)}</td>
              <td>{row.ownerName ?? '–'}</td>
              <td className="step">{stepText(row)}</td>
            </tr>
          ))}
        </tbody>
      </Figures>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 3,
          pt: 2,
          color: 'text.secondary',
          flexWrap: 'wrap',
        }}
      >
        <span>{say('total', { count: total })}</span>
        <span>{sumsText(sums)}</span>
        <Box sx={{ flex: 1 }} />
        {pages > 1 ? (
          <>
            <Button disabled={query.page === 0} onClick={() => onSet({ page: String(query.page) })}>
              {say('earlier')}
            </Button>
            <span>{say('page', { page: query.page + 1, pages })}</span>
            <Button
              disabled={query.page + 1 >= pages}
              onClick={() => onSet({ page: String(query.page + 2) })}
            >
              {say('later')}
            </Button>
          </>
        ) : null}
      </Box>
    </Box>
  )
}

const nameLook = { fontWeight: 600, textAlign: 'left', fontSize: 13 }

function stepText({ nextStep, nextStepDueOn }: OpportunityRow): string {
  const parts = [nextStep ?? '', nextStepDueOn === null ? '' : formatDay(nextStepDueOn)]
  return parts.filter((part) => part !== '').join(' · ') || '–'
}
