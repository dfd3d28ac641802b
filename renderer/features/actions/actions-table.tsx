import type { ActionRow } from '#shared/contract/action-views.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { actionStates, type ActionId } from '#shared/domain/plan/model.ts'
import type { TeamMember } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { useAsk } from '../../api/use-ask.ts'
import { DayField } from '../../ui/day-field.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Figures } from '../../ui/figures.tsx'
import { formatDecimal } from '../../ui/format.ts'
import { InlineChoice } from '../../ui/inline-choice.tsx'
import { ListFoot } from '../../ui/list-foot.tsx'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { sortText } from '../../ui/sort-address.ts'
import { SortHeads } from '../../ui/sort-heads.tsx'
import type { SetParams } from '../../ui/use-params-set.ts'
import { useToday } from '../../ui/use-today.ts'
import { Waiting } from '../../ui/waiting.tsx'
import { isOverdue } from './action-look.ts'
import { emptyWord } from './actions-board.tsx'
import { filterOf, rowsPerPage, type ActionsQuery } from './actions-query.ts'
import { useActionsWords } from './actions-words.ts'
import { isFixed, type ActionEdits } from './use-actions.ts'

type Props = Readonly<{
  accountId: AccountId | null
  query: ActionsQuery
  chosenId: string | null
  isReadOnly: boolean
  edits: ActionEdits
  onSet: SetParams
  onChoose: (id: ActionId) => void
}>

/** A page of actions, edited in place. The core sorts, filters and pages; how, stands in the address. */
export function ActionsTable(props: Props) {
  const { accountId, query, onSet } = props
  const say = useActionsWords()
  const today = useToday()
  const team = useAsk('team-member.list', {})
  const answer = useAsk('action.list', {
    today,
    filter: { ...filterOf(query, accountId), states: query.state === null ? [] : [query.state] },
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
  if (total === 0) return <EmptyState sentence={say(emptyWord(query, accountId))} />

  const heads = [
    { field: 'title', label: say('name') },
    ...(accountId === null ? [{ field: 'account', label: say('account') } as const] : []),
    { field: 'objective', label: say('objective') },
    { field: 'owner', label: say('owner') },
    { field: 'state', label: say('state') },
    { field: 'startsOn', label: say('startsOn') },
    { field: 'dueOn', label: say('dueOn') },
    { field: 'effort', label: say('effort'), isFigure: true },
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
            <TableRow key={row.action.id} {...props} row={props.edits.shown(row)} team={team.value ?? []} />
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

type RowProps = Props & Readonly<{ row: ActionRow; team: readonly TeamMember[] }>

function TableRow({ row, team, accountId, chosenId, isReadOnly, edits, onChoose }: RowProps) {
  const say = useActionsWords()
  const today = useToday()
  const { action } = row
  const title = action.title === '' ? say('unnamed') : action.title
  const isFixedRow = isFixed(row, isReadOnly)
  const labelOf = (field: string): string => say('fieldOf', { field, title })
  const isLate = isOverdue(row, today)
  const dayOf = (field: 'startsOn' | 'dueOn') => (
    <DayField
      label={labelOf(say(field))}
      value={action[field]}
      noDay={say('nothing')}
      isReadOnly={isFixedRow}
      onKeep={(day) => void edits.edit(action, { [field]: day })}
    />
  )
  return (
    <tr data-chosen={action.id === chosenId} aria-current={action.id === chosenId ? true : undefined}>
      <td className="name">
        <Link
          component="button"
          color="textPrimary"
          underline="hover"
          onClick={() => onChoose(action.id)}
          sx={{ fontWeight: 600, textAlign: 'left', fontSize: 13 }}
        >
          {title}
        </Link>
      </td>
      {accountId === null ? <td>{row.accountName}</td> : null}
      <td>{row.objectiveTitle}</td>
      <td>
        <InlineChoice
          label={labelOf(say('owner'))}
          isLabelHidden
          value={action.ownerId ?? ''}
          isReadOnly={isFixedRow}
          choices={[
            { value: '', label: say('noOwner') },
            ...team.map((member) => ({ value: member.id as string, label: member.name })),
          ]}
          onKeep={(value) =>
            void edits.edit(action, { ownerId: team.find(({ id }) => id === value)?.id ?? null })
          }
        />
      </td>
      <td>
        <InlineChoice
          label={labelOf(say('state'))}
          isLabelHidden
          value={action.state}
          isReadOnly={isFixedRow}
          choices={actionStates.map((state) => ({ value: state, label: say(`state-${state}`) }))}
          onKeep={(value) => {
            const state = actionStates.find((each) => each === value)
            if (state) void edits.edit(action, { state })
          }}
        />
      </td>
      <td className="whole">{dayOf('startsOn')}</td>
      <td className="whole">
        {dayOf('dueOn')}
        {isLate ? (
          <Box component="span" sx={{ color: 'error.main', fontSize: 12, fontWeight: 600 }}>
            {say('overdue')}
          </Box>
        ) : null}
      </td>
      <td className="figure">
        {action.effortMinutes === null ? say('nothing') : formatDecimal(action.effortMinutes / 60, 1)}
      </td>
    </tr>
  )
}
