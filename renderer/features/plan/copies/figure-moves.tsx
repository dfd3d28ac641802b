import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { figuresBeside, type PlanFigure } from '#shared/domain/plan/figures.ts'
import { isCalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useAsk, type Answer } from '../../../api/use-ask.ts'
import { Figures } from '../../../ui/figures.tsx'
import { formatDay } from '../../../ui/format.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { useFigureSaid } from '../rich/live/use-figure-said.ts'
import type { Named } from './compared-moments.ts'
import { useCopyWords } from './copy-words.ts'

type Props = Readonly<{
  accountId: AccountId
  from: Named
  to: Named
  copies: Output<'plan.listCopies'>
}>

/** The figures of two moments beside each other. They are known of copies and of now: what is reckoned is not in the record. */
export function FigureMoves({ accountId, from, to, copies }: Props) {
  const say = useCopyWords()
  const before = useFiguresOf(accountId, from, copies)
  const after = useFiguresOf(accountId, to, copies)
  const failed = [before, after].find(({ failure }) => failure)

  return (
    <Box component="section" aria-label={say('figures')} sx={{ pb: 4 }}>
      <Typography variant="h2" sx={{ fontSize: 16, mb: 1 }}>
        {say('figures')}
      </Typography>
      {isCalendarDay(from) || isCalendarDay(to) ? (
        <Typography color="textSecondary">{say('figuresOfDay')}</Typography>
      ) : failed?.failure ? (
        <NotAnswered failure={failed.failure} onAgain={failed.askAgain} />
      ) : before.value && after.value ? (
        <Beside before={before.value} after={after.value} />
      ) : (
        <Box aria-busy aria-label={say('reckoning')} sx={{ minHeight: 60 }} />
      )}
    </Box>
  )
}

type BesideProps = Readonly<{ before: readonly PlanFigure[]; after: readonly PlanFigure[] }>

/** Those that have moved; the others are counted. */
function Beside({ before, after }: BesideProps) {
  const say = useCopyWords()
  const { sayName, sayValue } = useFigureSaid()
  const sayOn = (figure: PlanFigure | undefined): string =>
    figure ? `${sayValue(figure.value)} (${formatDay(figure.on)})` : '–'
  const all = figuresBeside(before, after)
  const moved = all.filter((each) => !isSame(each.before, each.after))
  return (
    <>
      {moved.length === 0 ? null : (
        <Figures aria-label={say('figures')}>
          <thead>
            <tr>
              <th scope="col">{say('figure')}</th>
              <th scope="col" className="figure">
                {say('before')}
              </th>
              <th scope="col" className="figure">
                {say('after')}
              </th>
            </tr>
          </thead>
          <tbody>
            {moved.flatMap(({ before: then, after: now }) => {
              const shown = now ?? then
              if (!shown) return []
              return [
                <tr key={`${shown.figure} ${shown.ofId}`}>
                  <th scope="row">{sayName(shown)}</th>
                  <td className="figure">{sayOn(then)}</td>
                  <td className="figure">{sayOn(now)}</td>
                </tr>,
              ]
            })}
          </tbody>
        </Figures>
      )}
      {moved.length === all.length ? null : (
        <Typography color="textSecondary">
          {say('sameFigures', { count: all.length - moved.length })}
        </Typography>
      )}
    </>
  )
}

/** The day alone makes no difference. */
function isSame(one: PlanFigure | undefined, other: PlanFigure | undefined): boolean {
  return JSON.stringify(one?.value) === JSON.stringify(other?.value)
}

function useFiguresOf(
  accountId: AccountId,
  named: Named,
  copies: Output<'plan.listCopies'>,
): Pick<Answer<readonly PlanFigure[]>, 'value' | 'failure' | 'askAgain'> {
  const copy = copies.find(({ id }) => id === named)
  const kept = useAsk('plan.getCopy', { id: copy?.id ?? ('' as never) }, { when: copy !== undefined })
  const now = useAsk('plan.listFigures', { accountId }, { when: named === 'now' })
  if (!copy) return now
  const { failure, askAgain } = kept
  return { value: kept.value?.copy.content.figures, failure, askAgain }
}
