import type { OpportunityRow } from '#shared/contract/opportunity-views.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { OpportunityId } from '#shared/domain/opportunity/model.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { useAsk } from '../../api/use-ask.ts'
import type { SetParams } from '../../ui/use-params-set.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { formatDay } from '../../ui/format.ts'
import { ListFoot } from '../../ui/list-foot.tsx'
import { nextStepText } from '../../ui/next-step-text.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { sortText } from '../../ui/sort-address.ts'
import { SortHeads } from '../../ui/sort-heads.tsx'
import { moneyText, sumsText } from '../../ui/money-text.ts'
import { Figures } from '../../ui/figures.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { filterOf, rowsPerPage, type OpportunitiesQuery } from './opportunities-query.ts'
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
  if (!answer.value) return <Waiting />
  const { total, sums, rows } = answer.value
  if (total === 0) return <EmptyState sentence={say('noneMatches')} />

  const stageName = ({ stage }: OpportunityRow): string =>
    process.value?.stages.find(({ key }) => key === stage)?.name ?? (stage === null ? say('noStage') : stage)
  const heads = [
    { field: 'name', label: say('name') },
    ...(accountId === null ? [{ field: 'account', label: say('account') } as const] : []),
    { field: 'state', label: say('state') },
    { field: 'stage', label: say('stage') },
    { field: 'amount', label: say('amount'), isFigure: true },
    { field: 'probability', label: say('probabilityShort'), isFigure: true },
    { field: 'closesOn', label: say('closesOn') },
    { field: 'owner', label: say('owner') },
    { field: 'nextStepDueOn', label: say('nextStep') },
  ] as const
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: 4, pb: 3 }}>
      <Figures aria-label={say('title')}>
        <SortHeads
          heads={heads}
          sort={query.sort}
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
              <td className="step">{nextStepText(row)}</td>
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
        <span>{sumsText(sums)}</span>
      </ListFoot>
    </Box>
  )
}

const nameLook = { fontWeight: 600, textAlign: 'left', fontSize: 13 }
