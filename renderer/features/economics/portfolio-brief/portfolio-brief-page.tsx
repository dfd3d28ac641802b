import { fileNameOf } from '#shared/kernel/file-name.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import { wordedBrief, type Worded } from '#shared/domain/brief/wording.ts'
import { placeAccounts } from '#shared/domain/economics/portfolio.ts'
import { addDays } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { HouseSheet } from '../../../ui/house/house-sheet.tsx'
import { useMemo, useRef, type ReactNode } from 'react'
import { Link } from 'react-router'
import { useAskEach } from '../../../api/use-ask-each.ts'
import { useAsk } from '../../../api/use-ask.ts'
import { usePdf } from '../../../api/use-pdf.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { useParamsSet } from '../../../ui/use-params-set.ts'
import { usePaperPdf } from '../../../ui/use-paper-pdf.ts'
import { usePaperZoom } from '../../../ui/use-paper-zoom.ts'
import { useToday } from '../../../ui/use-today.ts'
import { PeriodBar, periodIn } from '../period-bar.tsx'
import { foremost, type Portfolio } from './brief-data.ts'
import { portfolioBriefCss, portfolioBriefPrint } from './portfolio-brief-css.ts'
import { PortfolioBriefPaper, type AccountAsks } from './portfolio-brief-paper.tsx'
import { usePortfolioBriefWords } from './portfolio-brief-words.ts'

const accountsAsked = 8
const accountsTold = 6
const asksAnAccount = 1
const sinceDays = 90

/** The portfolio on one page, exactly as it prints. */
export function PortfolioBriefPage() {
  const say = usePortfolioBriefWords()
  const [params, set] = useParamsSet()
  const period = periodIn(params)
  const answer = useAsk('economics.getPortfolio', { ...period })
  const workspace = useAsk('workspace.get', {})
  if (answer.failure && !answer.value)
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
      </Box>
    )
  if (!answer.value || !workspace.value)
    return <Box aria-busy aria-label={say('loading')} sx={{ minHeight: '60vh' }} />
  if (!answer.value.span)
    return (
      <EmptyState sentence={say('none')}>
        <Button variant="contained" component={Link} to="/data/orders">
          {say('toOrders')}
        </Button>
      </EmptyState>
    )
  return (
    <Sheet portfolio={answer.value} workspaceName={workspace.value.name}>
      <PeriodBar asked={period} shown={answer.value.period} span={answer.value.span} onSet={set} />
    </Sheet>
  )
}

type SheetProps = Readonly<{ portfolio: Portfolio; workspaceName: string; children: ReactNode }>

function Sheet({ portfolio, workspaceName, children }: SheetProps) {
  const say = usePortfolioBriefWords()
  const today = useToday()
  const paper = useRef<HTMLElement>(null)
  const [desk, zoom] = usePaperZoom()
  const chosen = useMemo(
    () => foremost(placeAccounts(portfolio.accounts, {}).accounts, accountsAsked),
    [portfolio],
  )
  const briefs = useAskEach(
    'brief.getForAccount',
    chosen.map(({ accountId }) => ({ accountId, today, since: addDays(today, -sinceDays) })),
  )
  const wordings = useAskEach(
    'brief-wording.listByAccount',
    chosen.map(({ accountId }) => ({ accountId })),
  )
  const answers = [...briefs, ...wordings]
  const failed = answers.find(({ failure }) => failure)?.failure
  const areThere = answers.every(({ value }) => value)
  const asks = chosen
    .map(({ accountId, name }, at): AccountAsks => {
      const [brief, own] = [briefs[at]?.value, wordings[at]?.value]
      const said = brief && own ? wordedBrief(brief, own, 'confirmed').asks : []
      return { accountId, name, asks: said.filter(isAsked).slice(0, asksAnAccount) }
    })
    .filter((account) => account.asks.length > 0)
    .slice(0, accountsTold)
  const name = fileNameOf(say('file', { name: workspaceName, day: today }))
  const pdf = usePaperPdf(usePdf(), { paper, css: portfolioBriefCss, name })

  return (
    <Box
      ref={desk}
      sx={{
        overflow: 'auto',
        flex: 1,
        minHeight: 0,
        bgcolor: 'action.selected',
        p: 6,
        scrollbarGutter: 'stable',
      }}
    >
      <HouseSheet css={portfolioBriefCss} print={portfolioBriefPrint} />
      <Box
        sx={{
          display: 'flex',
          gap: 3,
          alignItems: 'center',
          flexWrap: 'wrap',
          justifyContent: 'center',
          mb: 4,
        }}
      >
        {children}
        <Button variant="contained" disabled={!areThere || pdf.isMaking} onClick={pdf.save}>
          {say(pdf.isMaking ? 'savingPdf' : 'savePdf')}
        </Button>
        <Button variant="outlined" disabled={!areThere} onClick={() => window.print()}>
          {say('print')}
        </Button>
        <Button component={Link} to="/portfolio/economics">
          {say('back')}
        </Button>
      </Box>
      {pdf.failure ? <Notice severity="error">{sayFailure(pdf.failure)}</Notice> : null}
      {failed ? <Notice severity="error">{sayFailure(failed)}</Notice> : null}
      {areThere ? (
        <Box sx={{ width: 'fit-content', mx: 'auto', border: '1px solid', borderColor: 'divider', zoom }}>
          <PortfolioBriefPaper
            ref={paper}
            workspaceName={workspaceName}
            portfolio={portfolio}
            asks={asks}
            asOf={today}
          />
        </Box>
      ) : (
        <Box aria-busy aria-label={say('loading')} sx={{ minHeight: '60vh' }} />
      )}
    </Box>
  )
}

/** The rules say so where nothing is asked. */
function isAsked({ drafted, wording }: Worded): boolean {
  return wording !== null || drafted?.key !== 'askNone'
}
