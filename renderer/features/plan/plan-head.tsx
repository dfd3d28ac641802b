import { HouseLogo } from '../../ui/house/house-marks.tsx'
import type { AppError } from '#shared/contract/errors.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import type { Plan } from '#shared/domain/plan/model.ts'
import { isOpenForEditing } from '#shared/domain/plan/state.ts'
import DeleteIcon from '@mui/icons-material/DeleteOutlined'
import HandshakeIcon from '@mui/icons-material/HandshakeOutlined'
import PrintIcon from '@mui/icons-material/PrintOutlined'
import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { memo, useState } from 'react'
import { Link } from 'react-router'
import { useTry } from '../../api/use-do.ts'
import { DayField } from '../../ui/day-field.tsx'
import { formatDay } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { useStateWords } from '../../ui/state-words.ts'
import type { Kept } from '../../ui/use-draft.ts'
import { useDesk } from './desk.ts'
import { KeptText } from './kept-text.tsx'
import { usePlanWords } from './plan-words.ts'
import { PlanWays } from './plan-ways.tsx'

type Props = Readonly<{
  plan: Plan
  accountName: string
  canWrite: boolean
  onRemove: () => void
}>

/** What the plan is called, for when it is, where it stands and where it can go. */
export const PlanHead = memo(function PlanHead({ plan, accountName, canWrite, onRemove }: Props) {
  const say = usePlanWords()
  const { sayPlanState } = useStateWords()
  const { today, isReadOnly } = useDesk()
  const edit = useTry('plan.edit')
  const [refusal, setRefusal] = useState<AppError>()

  const keepPeriod = async (changes: Partial<Pick<Plan, 'startsOn' | 'endsOn'>>): Promise<Kept> => {
    const outcome = await edit({ id: plan.id, version: plan.version, changes })
    setRefusal(outcome.ok ? undefined : outcome.error)
    return outcome
  }

  return (
    <Box component="header" sx={{ pb: 3, borderBottom: '1px solid', borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', alignItems: 'start', gap: 2 }}>
        <Box
          role="heading"
          aria-level={1}
          sx={{ flex: 1, minWidth: 0, fontSize: 22, fontWeight: 600, lineHeight: 1.3 }}
        >
          <KeptText
            label={say('planTitle')}
            of={plan}
            stored={plan.title}
            onKeep={(text, version) =>
              text.trim() === ''
                ? Promise.resolve({ ok: true })
                : edit({ id: plan.id, version, changes: { title: text } })
            }
            isOneLine
            isReadOnly={isReadOnly}
          />
        </Box>
        <Box className="no-print" sx={{ display: 'flex', flex: 'none' }}>
          <Tooltip title={say('forCustomer')}>
            <IconButton
              component={Link}
              to={`/accounts/${plan.accountId}/plan/customer?plan=${plan.id}`}
              aria-label={say('forCustomer')}
            >
              <HandshakeIcon fontSize="small" />
            </IconButton>
          </Tooltip>
          <Tooltip title={say('print')}>
            <IconButton aria-label={say('print')} onClick={() => print()}>
              <PrintIcon fontSize="small" />
            </IconButton>
          </Tooltip>
          {canWrite ? (
            <Tooltip title={say('remove')}>
              <IconButton aria-label={say('remove')} onClick={onRemove}>
                <DeleteIcon fontSize="small" />
              </IconButton>
            </Tooltip>
          ) : null}
        </Box>
      </Box>

      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, minHeight: 32 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', ml: -1.75 }}>
          <DayField
            label={say('startsOn')}
            value={plan.startsOn}
            isReadOnly={isReadOnly}
            onKeep={(day) => (day ? keepPeriod({ startsOn: day }) : undefined)}
          />
          –
          <DayField
            label={say('endsOn')}
            value={plan.endsOn}
            isReadOnly={isReadOnly}
            onKeep={(day) => (day ? keepPeriod({ endsOn: day }) : undefined)}
          />
        </Box>
        <Chip label={sayPlanState(plan.state)} variant="outlined" sx={{ fontWeight: 600 }} />
        <Box sx={{ flex: 1 }} />
        {canWrite ? (
          <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <PlanWays plan={plan} />
          </Box>
        ) : null}
      </Box>
      <Box className="only-print" sx={{ display: 'none' }}>
        <HouseLogo />
        {say('printed', { account: accountName, day: formatDay(today) })}
      </Box>

      {refusal ? (
        <Box role="alert" sx={{ color: 'error.main', fontSize: 12 }}>
          {sayFailure(refusal)}
        </Box>
      ) : null}
      {isOpenForEditing(plan.state) ? null : (
        <Box className="no-print" sx={{ pt: 2 }}>
          <Notice severity="info">
            {say(plan.state === 'approved' ? 'stands-approved' : 'stands-closed')}
          </Notice>
        </Box>
      )}
    </Box>
  )
})
