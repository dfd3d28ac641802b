import type { Output } from '#shared/contract/contract.ts'
import type { LeadSource } from '#shared/domain/lead/model.ts'
import { addDays, isCalendarDay } from '#shared/kernel/calendar-day.ts'
import ExpandMoreIcon from '@mui/icons-material/ExpandMore'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import type { SetParams } from '../../ui/use-params-set.ts'
import { DayField } from '../../ui/day-field.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatShare } from '../../ui/format.ts'
import { useLeadCatalog } from '../../ui/lead-words.ts'
import { sumsText } from '../../ui/money-text.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { useToday } from '../../ui/use-today.ts'
import { useLeadsWords } from './leads-words.ts'

type Row = Output<'lead.listSources'>[number]
type Props = Readonly<{ from: string | null; to: string | null; onSet: SetParams }>

/** What came of the leads of each source: how many were converted, how sure that share is, and what they won. Opens by month. */
export function SourcesView(props: Props) {
  const say = useLeadsWords()
  const sayLead = useLeadCatalog()
  const today = useToday()
  const [opened, setOpened] = useState<readonly LeadSource[]>([])
  const from = isCalendarDay(props.from) ? props.from : addDays(today, -364)
  const to = isCalendarDay(props.to) ? props.to : today
  const answer = useAsk('lead.listSources', { from, to })

  const toggle = (source: LeadSource): void =>
    setOpened(opened.includes(source) ? opened.filter((each) => each !== source) : [...opened, source])
  const rows = (answer.value ?? []).filter(({ source, month }) => month === null || opened.includes(source))
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: 4, pb: 3 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, pb: 2, color: 'text.secondary' }}>
        {say('sourcesFrom')}
        <DayField label={say('sourcesFrom')} value={from} onKeep={(day) => onDay('from', day)} />
        {say('sourcesTo')}
        <DayField label={say('sourcesTo')} value={to} onKeep={(day) => onDay('to', day)} />
      </Box>
      {answer.failure ? <NotAnswered failure={answer.failure} onAgain={answer.askAgain} /> : null}
      {answer.value?.length === 0 ? <EmptyState sentence={say('noSources')} /> : null}
      {rows.length > 0 ? (
        <>
          <Figures aria-label={say('view-sources')}>
            <thead>
              <tr>
                <th scope="col">{say('source')}</th>
                {(['received', 'open', 'disqualified', 'converted', 'rate', 'won'] as const).map((column) => (
                  <th key={column} scope="col" className="figure">
                    {say(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={`${row.source} ${row.month}`}>
                  <th scope="row">
                    {row.month === null ? (
                      <>
                        <IconButton
                          size="small"
                          aria-expanded={opened.includes(row.source)}
                          aria-label={say('showMonths', { source: sayLead(`source-${row.source}`) })}
                          onClick={() => toggle(row.source)}
                          sx={{
                            p: 0,
                            mr: 1,
                            transform: opened.includes(row.source) ? 'none' : 'rotate(-90deg)',
                          }}
                        >
                          <ExpandMoreIcon fontSize="small" />
                        </IconButton>
                        {sayLead(`source-${row.source}`)}
                      </>
                    ) : (
                      <Box component="span" sx={{ pl: 7, color: 'text.secondary' }}>
                        {row.month}
                      </Box>
                    )}
                  </th>
                  {(['leads', 'open', 'disqualified', 'converted'] as const).map((figure) => (
                    <td key={figure} className="figure">
                      {formatCount(row[figure])}
                    </td>
                  ))}
                  <td className="figure">
                    <Rate row={row} />
                  </td>
                  <td className="figure">{sumsText(row.won) || '–'}</td>
                </tr>
              ))}
            </tbody>
          </Figures>
          <Typography variant="caption" color="textSecondary" sx={{ display: 'block', mt: 2, maxWidth: 640 }}>
            {say('rateWhy')}
          </Typography>
        </>
      ) : null}
    </Box>
  )

  function onDay(name: 'from' | 'to', day: string | null): void {
    props.onSet({ [name]: day })
  }
}

/** The share with its interval, said and drawn: a line over the possible shares, a stroke where it is. */
function Rate({ row: { interval } }: Readonly<{ row: Row }>) {
  const say = useLeadsWords()
  if (interval === null) return <>–</>
  const { share, from, to } = interval
  const words = { share: formatShare(share), from: formatShare(from), to: formatShare(to) }
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 2 }}>
      {say('interval', words)}
      <svg width="104" height="12" aria-hidden viewBox="-2 0 104 12">
        <line x1="0" x2="100" y1="6" y2="6" stroke="var(--mui-palette-divider)" />
        <line
          x1={from * 100}
          x2={to * 100}
          y1="6"
          y2="6"
          stroke="var(--mui-palette-text-secondary)"
          strokeWidth="4"
        />
        <line
          x1={share * 100}
          x2={share * 100}
          y1="0"
          y2="12"
          stroke="var(--mui-palette-text-primary)"
          strokeWidth="2"
        />
      </svg>
    </Box>
  )
}
