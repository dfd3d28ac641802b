import type { Output } from '#shared/contract/contract.ts'
import type { TierMove } from '#shared/domain/account/tier-rules.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useDo } from '../../../api/use-do.ts'
import { formatCount, formatList } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { SaveSheet } from '../../../ui/sheet/save-sheet.tsx'
import { minedSheet, MinedTable, type MinedColumn } from '../mining/mined-table.tsx'
import { measureText } from './measure-text.ts'
import { useTiersWords, type TiersSay } from './tiers-words.ts'

export type GroundAccount = Output<'tier-rules.getGround'>['accounts'][number]
type Move = TierMove<GroundAccount>
type Props = Readonly<{ moves: readonly Move[]; currency: string; isReadOnly: boolean }>

/** Who would be in another tier by the rules, and the one step that moves them. */
export function MovesPart({ moves, currency, isReadOnly }: Props) {
  const say = useTiersWords()
  const move = useDo('tier-rules.moveAccounts')
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [done, setDone] = useState<readonly Move[]>([])
  const chosen = moves.filter(({ account }) => !leftOut.has(account.accountId))
  const toggle = (id: string): void => {
    const next = new Set(leftOut)
    if (!next.delete(id)) next.add(id)
    setLeftOut(next)
  }
  const columns = columnsOf(say, currency, leftOut, isReadOnly ? undefined : toggle)
  const doMove = async (): Promise<void> => {
    const asked = chosen.map(({ account: { accountId }, from, to }) => ({ accountId, from, to }))
    if (await move({ moves: asked })) setDone(chosen)
  }
  const undo = async (): Promise<void> => {
    const back = done.map(({ account: { accountId }, from, to }) => ({ accountId, from: to, to: from }))
    if (await move({ moves: back })) setDone([])
  }
  return (
    <Box component="section" aria-labelledby="moves">
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap', mb: 2 }}>
        <Typography id="moves" variant="h2">
          {say('moves')}
        </Typography>
        <Box sx={{ flex: 1 }} />
        {isReadOnly || chosen.length === 0 ? null : (
          <Button variant="contained" onClick={() => void doMove()}>
            {say('doMove', { count: chosen.length, formatted: formatCount(chosen.length) })}
          </Button>
        )}
        <SaveSheet
          isEmpty={moves.length === 0}
          sheetOf={() => minedSheet(say('file'), moves, columns, currency)}
        />
      </Box>
      {done.length > 0 ? (
        <Notice severity="success">
          {say('moved', { count: done.length, formatted: formatCount(done.length) })}{' '}
          <Button size="small" onClick={() => void undo()}>
            {say('undo')}
          </Button>
        </Notice>
      ) : null}
      {moves.length === 0 ? (
        <Typography color="textSecondary">{say('none')}</Typography>
      ) : (
        <MinedTable
          label={say('moves')}
          rows={moves}
          keyOf={({ account }) => account.accountId}
          accountIdOf={({ account }) => account.accountId}
          columns={columns}
          currency={currency}
          first={{ field: 'net', direction: 'desc' }}
        />
      )}
    </Box>
  )
}

function columnsOf(
  say: TiersSay,
  currency: string,
  leftOut: ReadonlySet<string>,
  toggle: ((id: string) => void) | undefined,
): readonly MinedColumn<Move>[] {
  const isChosen = ({ account }: Move): boolean => !leftOut.has(account.accountId)
  return [
    { field: 'account', head: say('account'), kind: 'account', of: ({ account }) => account.name },
    {
      field: 'move',
      head: say('move'),
      kind: 'text',
      of: (row) => say(isChosen(row) ? 'yes' : 'no'),
      ...(toggle
        ? {
            show: (row: Move) => (
              <Checkbox
                size="small"
                checked={isChosen(row)}
                onChange={() => toggle(row.account.accountId)}
                slotProps={{
                  input: { 'aria-label': say('chooseMove', { name: row.account.name, to: row.to }) },
                }}
                sx={{ p: 0 }}
              />
            ),
          }
        : {}),
    },
    {
      field: 'from',
      head: say('from'),
      kind: 'text',
      of: ({ from }) => (from === '' ? say('noTier') : from),
    },
    { field: 'to', head: say('to'), kind: 'text', of: ({ to }) => to },
    {
      field: 'because',
      head: say('because'),
      kind: 'text',
      of: ({ account, rule }) =>
        rule.conditions.length === 0
          ? say('left')
          : formatList(
              rule.conditions.map(({ measure }) =>
                say('condition', {
                  measure: say(`measure-${measure}`).replace(/, %$/, ''),
                  value: measureText(measure, account.facts[measure] ?? 0, currency),
                }),
              ),
            ),
    },
    {
      field: 'net',
      head: say('net'),
      kind: 'money',
      of: ({ account }) => (account.facts.net === null ? null : account.facts.net * 10_000),
    },
    { field: 'share', head: say('share'), kind: 'share', of: ({ account }) => account.facts['share-of-net'] },
    { field: 'growth', head: say('growth'), kind: 'change', of: ({ account }) => account.facts.growth },
  ]
}
