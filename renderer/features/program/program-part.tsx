import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { Link as RouteLink } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { FigureHeads } from '../../ui/figure-heads.tsx'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatDay } from '../../ui/format.ts'
import { moneyText, sumsText } from '../../ui/money-text.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { useToday } from '../../ui/use-today.ts'
import { useProgramWords } from './program-words.ts'
import { depthsOf, rolledUp } from './roll-up.ts'

type RollUp = Output<'program.getRollUp'>
type Rolled = RollUp['accounts'][number]

/** What the accounts of a group bring together: their plans with objectives, their money, their white space. */
export function ProgramPart({ accountId }: Readonly<{ accountId: AccountId }>) {
  const say = useProgramWords()
  const today = useToday()
  const answer = useAsk('program.getRollUp', { accountId, today })
  if (answer.failure) return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  if (!answer.value) return null
  const { accounts, accountsLeft, currency, from, to } = answer.value
  if (accounts.length === 1) return <Box sx={{ color: 'text.secondary' }}>{say('alone')}</Box>

  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3">{say('title')}</Typography>
      <Box sx={{ overflowX: 'auto' }}>
        <RollUpTable rollUp={answer.value} />
      </Box>
      <Typography variant="caption" color="textSecondary" component="p">
        {say('when', { from: formatDay(from), to: formatDay(to), currency })}
        {accountsLeft > 0 ? ` ${say('left', { count: accountsLeft })}` : ''}
      </Typography>
      {accounts.map((account) => (
        <Objectives key={account.id} account={account} />
      ))}
    </Box>
  )
}

function RollUpTable({ rollUp }: Readonly<{ rollUp: RollUp }>) {
  const say = useProgramWords()
  const { accounts, currency } = rollUp
  const all = rolledUp(accounts)
  const depths = depthsOf(accounts)
  const doneOf = useDoneOf()
  const money = (amountMinor: number | null): string =>
    amountMinor === null ? say('none') : moneyText(amountMinor, currency)
  const figures = ['objectives', 'done', 'overdue', 'revenue', 'contribution', 'open', 'gap'] as const
  return (
    <Figures aria-label={say('title')}>
      <FigureHeads words={[say('account')]} figures={figures.map((figure) => say(figure))} />
      <tbody>
        {accounts.map((account) => (
          <tr key={account.id}>
            <th scope="row" style={{ paddingLeft: 8 + 12 * (depths.get(account.id) ?? 0) }}>
              <Link component={RouteLink} to={planOf(account)} underline="hover" color="textPrimary">
                {account.name}
              </Link>
              {account.plan === null ? (
                <Box sx={{ fontSize: 12, color: 'text.secondary' }}>{say('noPlan')}</Box>
              ) : null}
            </th>
            <td className="figure">
              {account.plan ? formatCount(account.plan.objectives.length) : say('none')}
            </td>
            <td className="figure">{account.plan ? doneOf(account.plan.progress) : say('none')}</td>
            <td className="figure">
              {account.plan ? formatCount(account.plan.progress.overdue) : say('none')}
            </td>
            <td className="figure">{money(account.revenueMinor)}</td>
            <td className="figure">{money(account.contributionMinor)}</td>
            <td className="figure">{moneyText(account.openMinor, account.currency)}</td>
            <td className="figure">{money(account.gapMinor)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('sum')}</th>
          <td className="figure">{formatCount(all.objectives)}</td>
          <td className="figure">{say('doneOf', { done: all.done, total: all.total })}</td>
          <td className="figure">{formatCount(all.overdue)}</td>
          <td className="figure">{money(all.revenueMinor)}</td>
          <td className="figure">{money(all.contributionMinor)}</td>
          <td className="figure">{all.open.length === 0 ? money(0) : sumsText(all.open)}</td>
          <td className="figure">{money(all.gapMinor)}</td>
        </tr>
      </tfoot>
    </Figures>
  )
}

function Objectives({ account }: Readonly<{ account: Rolled }>) {
  const say = useProgramWords()
  const doneOf = useDoneOf()
  const { plan, name } = account
  if (!plan || plan.objectives.length === 0) return null
  return (
    <Box component="details" sx={{ mt: 1, fontSize: 13 }}>
      <summary>{say('objectivesOf', { count: plan.objectives.length, account: name })}</summary>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, pl: 4 }}>
        {plan.objectives.map(({ id, title, dueOn, progress }) => (
          <Box component="li" key={id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, py: 0.5 }}>
            <Link
              component={RouteLink}
              to={`${planOf(account)}&part=${id}`}
              underline="hover"
              color="textPrimary"
            >
              {title || say('unnamed')}
            </Link>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {doneOf(progress)}
              {dueOn === null ? '' : ` · ${say('until', { day: formatDay(dueOn) })}`}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  )
}

function planOf({ id, plan }: Rolled): string {
  return plan ? `/accounts/${id}/plan?plan=${plan.id}` : `/accounts/${id}/plan`
}

function useDoneOf() {
  const say = useProgramWords()
  return ({ done, total }: Readonly<{ done: number; total: number }>): string =>
    say('doneOf', { done, total })
}
