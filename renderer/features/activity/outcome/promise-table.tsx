import type { Outcome, PromiseState } from '#shared/domain/touchpoint/outcome.ts'
import CheckIcon from '@mui/icons-material/CheckCircleOutlined'
import BrokenIcon from '@mui/icons-material/HighlightOff'
import OpenIcon from '@mui/icons-material/RadioButtonUnchecked'
import LateIcon from '@mui/icons-material/WarningAmber'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import type { KeyboardEvent } from 'react'
import { Link as RouteLink } from 'react-router'
import { formatDay } from '../../../ui/format.ts'
import { useActivityWords } from '../activity-words.ts'
import { PlainTable } from '../plain-table.tsx'
import type { PromiseRow } from './promises.tsx'

type Props = Readonly<{
  rows: readonly PromiseRow[]
  hasAccounts: boolean
  isReadOnly: boolean
  onSettle: (promise: Outcome, state: PromiseState) => void
}>

const byKey: Readonly<Record<string, PromiseState>> = { k: 'kept', b: 'broken', o: 'open' }
const icons = { open: OpenIcon, late: LateIcon, kept: CheckIcon, broken: BrokenIcon }

/** Promises a row each. The arrows walk through them, and one key says what became of the one that has the focus. */
export function PromiseTable({ rows, hasAccounts, isReadOnly, onSettle }: Props) {
  const say = useActivityWords()
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>, outcome: Outcome): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'ArrowDown') focusRow(event, event.currentTarget.nextElementSibling)
    if (event.key === 'ArrowUp') focusRow(event, event.currentTarget.previousElementSibling)
    const state = byKey[event.key.toLowerCase()]
    if (state === undefined || isReadOnly || state === outcome.state) return
    event.preventDefault()
    onSettle(outcome, state)
  }
  return (
    <PlainTable>
      <thead>
        <tr>
          <th scope="col" style={{ width: 112 }}>
            {say('state')}
          </th>
          <th scope="col">{say('promise')}</th>
          <th scope="col" style={{ width: 80 }}>
            {say('side')}
          </th>
          <th scope="col" style={{ width: 112 }}>
            {say('due')}
          </th>
          <th scope="col">{say('promisedIn')}</th>
          {isReadOnly ? null : <th scope="col" style={{ width: 168 }} aria-label={say('state')} />}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ outcome, accountId, accountName, happenedOn, subject, isLate }) => {
          const state = isLate ? 'late' : (outcome.state ?? 'open')
          const Icon = icons[state]
          return (
            <tr
              key={outcome.id}
              tabIndex={0}
              aria-keyshortcuts={isReadOnly ? undefined : 'K B O'}
              onKeyDown={(event) => onKeyDown(event, outcome)}
            >
              <td>
                <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
                  <Icon aria-hidden sx={{ fontSize: 16, color: isLate ? 'error.main' : 'text.secondary' }} />
                  {isLate ? <strong>{say('state-late')}</strong> : say(`state-${state}`)}
                </Box>
              </td>
              <td>
                {outcome.text}
                {outcome.settledNote ? <div className="note">{outcome.settledNote}</div> : null}
              </td>
              <td>{outcome.side === null ? null : say(`side-${outcome.side}`)}</td>
              <td className="whole">{outcome.dueOn === null ? say('noDue') : formatDay(outcome.dueOn)}</td>
              <td>
                <Link
                  component={RouteLink}
                  to={`/accounts/${accountId}/activity?touchpoint=${outcome.touchpointId}`}
                  underline="hover"
                  color="textPrimary"
                >
                  {subject === '' ? formatDay(happenedOn) : subject}
                </Link>
                {hasAccounts ? <div className="note">{accountName}</div> : null}
              </td>
              {isReadOnly ? null : (
                <td>
                  {outcome.state === 'open' ? (
                    <>
                      <Button
                        size="small"
                        aria-label={say('keepOf', { text: outcome.text })}
                        onClick={() => onSettle(outcome, 'kept')}
                      >
                        {say('keep')}
                      </Button>
                      <Button
                        size="small"
                        aria-label={say('breakOf', { text: outcome.text })}
                        onClick={() => onSettle(outcome, 'broken')}
                      >
                        {say('break')}
                      </Button>
                    </>
                  ) : (
                    <Button
                      size="small"
                      aria-label={say('reopenOf', { text: outcome.text })}
                      onClick={() => onSettle(outcome, 'open')}
                    >
                      {say('reopen')}
                    </Button>
                  )}
                </td>
              )}
            </tr>
          )
        })}
      </tbody>
    </PlainTable>
  )
}

function focusRow(event: KeyboardEvent, row: Element | null): void {
  if (!(row instanceof HTMLElement)) return
  event.preventDefault()
  row.focus()
}
