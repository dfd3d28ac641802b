import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { Link as RouteLink } from 'react-router'
import { formatCount } from '../../../ui/format.ts'
import { PlainTable } from '../plain-table.tsx'
import { useEffortWords } from './effort-words.ts'

export type EffortRow = Readonly<{
  key: string
  name: string
  minutes: number
  touchpoints: number
  unmeasured: number
  /** The touchpoints behind it. */
  to: string
}>

type Props = Readonly<{ title: string; head: string; note?: string; rows: readonly EffortRow[] }>

/** Minutes as hours with one decimal. */
export function useHours(): (minutes: number) => string {
  const say = useEffortWords()
  return (minutes) => say('hours', { hours: formatCount(Math.round(minutes / 6) / 10) })
}

/** Sums of one kind, each with a bar as long as its part of the largest, and a way to the touchpoints behind it. */
export function EffortTable({ title, head, note, rows }: Props) {
  const say = useEffortWords()
  const hours = useHours()
  const id = useId()
  const most = Math.max(1, ...rows.map(({ minutes }) => minutes))
  if (rows.length === 0) return null
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography id={id} variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {note === undefined ? null : (
        <Typography variant="body2" color="textSecondary">
          {note}
        </Typography>
      )}
      <PlainTable>
        <thead>
          <tr>
            <th scope="col" style={{ width: '28%' }}>
              {head}
            </th>
            <th scope="col" className="figure" style={{ width: 90 }}>
              {say('time')}
            </th>
            <th scope="col" aria-hidden />
            <th scope="col" className="figure" style={{ width: 104 }}>
              {say('count')}
            </th>
            <th scope="col" className="figure" style={{ width: 124 }}>
              {say('unmeasuredHead')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" style={{ fontSize: 'inherit' }}>
                <Link component={RouteLink} to={row.to} underline="hover" color="textPrimary">
                  {row.name}
                </Link>
              </th>
              <td className="figure">{hours(row.minutes)}</td>
              <td aria-hidden>
                <Box
                  sx={{
                    height: 10,
                    mt: '5px',
                    width: `${(row.minutes / most) * 100}%`,
                    bgcolor: 'primary.main',
                  }}
                />
              </td>
              <td className="figure">{formatCount(row.touchpoints)}</td>
              <td className="figure">{row.unmeasured === 0 ? '' : formatCount(row.unmeasured)}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </Box>
  )
}
