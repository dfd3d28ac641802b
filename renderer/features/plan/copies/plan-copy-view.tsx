import { HouseLogo } from '../../../ui/house/house-marks.tsx'
import type { PlanCopy } from '#shared/domain/plan/copy.ts'
import type { Plan, PlanId } from '#shared/domain/plan/model.ts'
import { sectionsWithRows } from '#shared/domain/plan/section-rows.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import Typography from '@mui/material/Typography'
import PrintIcon from '@mui/icons-material/PrintOutlined'
import { use, useMemo, type ReactNode } from 'react'
import { Link } from 'react-router'
import { sizes } from '../../../theme/theme.ts'
import { formatDay } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { useStateWords } from '../../../ui/state-words.ts'
import { PlanPrint } from '../plan-print.tsx'
import { objectivesKey } from '../plan-tree.ts'
import { usePlanWords } from '../plan-words.ts'
import { LiveTextsContext } from '../rich/live/live-texts.ts'
import { useLiveOf } from '../rich/live/use-live-texts.ts'
import { RichView } from '../rich/rich-view.tsx'
import { richTextOf } from '../rich/stored-rich.ts'
import { CopyAroundContext, copyParts, type AccountState } from './copy-around.ts'
import { CopyObjectives, placed } from './copy-objectives.tsx'
import { FigureTable, SpaceTable } from './copy-tables.tsx'
import { useCopyWords } from './copy-words.ts'

type Props = Readonly<{ copy: PlanCopy; then: AccountState; plan: Plan }>

/** The whole plan of then as one page: texts with their figures frozen, objectives, and what it stood on. */
export function PlanCopyView({ copy, then, plan }: Props) {
  const say = useCopyWords()
  const sayPlan = usePlanWords()
  const { sayPlanState } = useStateWords()
  const around = use(CopyAroundContext)
  const named = useMemo(() => namesOf(then), [then])
  const live = useLiveOf(plan.accountId, copy.content.figures, named)
  const sections = placed(then.sections.filter(({ planId }) => planId === plan.id))
  const told = toldBelow(then, plan.id, copy)
  const hasPlace = sections.some(({ key }) => key === objectivesKey)
  const day = formatDay(copy.takenOn)
  const objectives = <CopyObjectives then={then} planId={plan.id} />

  return (
    <Box
      component="article"
      className="plan-paper"
      aria-label={plan.title}
      sx={{ maxWidth: sizes.textColumnPx + 48, mx: 'auto', px: 6, py: 4, fontSize: 14, lineHeight: 1.6 }}
    >
      <PlanPrint />
      <Box className="no-print" sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
        <Box sx={{ flex: 1 }}>
          <Notice
            severity="info"
            action={
              <>
                <Button component={Link} to={`/accounts/${plan.accountId}/plan?plan=${plan.id}`}>
                  {say('toPlan')}
                </Button>
                <Button
                  component={Link}
                  to={`/accounts/${plan.accountId}/plan/compare?plan=${plan.id}&from=${copy.id}&to=now`}
                >
                  {say('toCompare')}
                </Button>
              </>
            }
          >
            {say(`notice-${copy.reason}`, { day })}
          </Notice>
        </Box>
        <Tooltip title={sayPlan('print')}>
          <IconButton aria-label={sayPlan('print')} onClick={() => print()}>
            <PrintIcon fontSize="small" />
          </IconButton>
        </Tooltip>
      </Box>
      <Typography variant="h1" sx={{ mt: 3, fontSize: 22, fontWeight: 600 }}>
        {plan.title}
      </Typography>
      <Typography color="textSecondary">
        {formatDay(plan.startsOn)} – {formatDay(plan.endsOn)} · {sayPlanState(plan.state)}
        {copy.content.health === null ? '' : ` · ${say('healthThen', { score: copy.content.health })}`}
      </Typography>
      <Box className="only-print" sx={{ display: 'none' }}>
        <HouseLogo />
        {say('printed', { account: then.account.name, day })}
      </Box>

      <LiveTextsContext value={live}>
        {sections.map((section) => (
          <Part key={section.id} title={section.title}>
            {section.text.trim() === '' ? (
              section.key === objectivesKey || told.has(section.key) ? null : (
                <Typography color="textSecondary">{say('nothingWritten')}</Typography>
              )
            ) : (
              <RichView text={richTextOf(section)} />
            )}
            {section.key === objectivesKey ? objectives : null}
          </Part>
        ))}
      </LiveTextsContext>
      {hasPlace ? null : <Part title={say('objectives')}>{objectives}</Part>}
      <Part title={say('figures')}>
        <FigureTable figures={copy.content.figures} />
      </Part>
      {copy.content.space.length === 0 ? null : (
        <Part title={say('space')}>
          <Box sx={{ overflowX: 'auto' }}>
            <SpaceTable content={copy.content} />
          </Box>
        </Part>
      )}
      {copyParts.map((part) => {
        const Shown = around[part]
        const isNone = part === 'investments' && !then.investments.some(({ planId }) => planId === plan.id)
        return Shown && !isNone ? (
          <Part key={part} title={say(part)}>
            <Shown then={then} planId={plan.id} />
          </Part>
        ) : null
      })}
    </Box>
  )
}

function Part({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <Box component="section" aria-label={title} sx={{ pt: 3 }}>
      <Typography variant="h2" sx={{ mb: 1, fontSize: 16 }}>
        {title}
      </Typography>
      {children}
    </Box>
  )
}

/** The sections whose content is no text but cards, lines or a table, which the page tells after the texts. */
function toldBelow(then: AccountState, planId: PlanId, { content }: PlanCopy): ReadonlySet<string> {
  const ofPlan = (each: Readonly<{ planId: PlanId }>): boolean => each.planId === planId
  return new Set([
    ...sectionsWithRows({
      ...then,
      sections: [],
      risks: then.risks.filter(ofPlan),
      planLines: then.planLines.filter(ofPlan),
      investments: then.investments.filter(ofPlan),
    }),
    ...(content.space.length > 0 ? ['white-space'] : []),
  ])
}

/** What everybody was called then. */
function namesOf({ account, contacts, otherContacts, teamMembers }: AccountState) {
  return [
    { id: account.id, name: account.name, accountId: account.id },
    ...[...contacts, ...otherContacts].map((contact) => ({
      id: contact.id,
      name: displayName(contact),
      accountId: contact.accountId,
    })),
    ...teamMembers.map(({ id, name }) => ({ id, name, accountId: null })),
  ]
}
