import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { formatCount } from '../../../ui/format.ts'
import { useEraseWords } from './erase-words.ts'

type Preview = Output<'erasure.preview'>
const groups = ['person', 'ties', 'ratings', 'touch', 'leads', 'briefs', 'plans', 'other'] as const
type Group = (typeof groups)[number]

/** Into which line of the table a thing goes; what comes later is among the others. */
const groupOf: Partial<Record<Preview['parts'][number]['object'], Group>> = {
  contact: 'person',
  relationship: 'ties',
  'informal-line': 'ties',
  'buying-center-member': 'ties',
  'benefit-tie': 'ties',
  'phase-part': 'ties',
  'competitor-standing': 'ties',
  rating: 'ratings',
  touchpoint: 'touch',
  outcome: 'touch',
  'campaign-response': 'touch',
  lead: 'leads',
  'brief-wording': 'briefs',
  plan: 'plans',
  'plan-section': 'plans',
  objective: 'plans',
  strategy: 'plans',
  action: 'plans',
  'plan-risk': 'plans',
  'plan-line': 'plans',
  investment: 'plans',
  review: 'plans',
  'agenda-item': 'plans',
  'review-point': 'plans',
}

/** How much is written anew, by what it is. */
export function WhatGoes({ preview }: Readonly<{ preview: Preview }>) {
  const say = useEraseWords()
  const { parts, merged, leads, notes } = preview
  const shown = groups.flatMap((group) => {
    const some = parts.filter(({ object }) => (groupOf[object] ?? 'other') === group)
    const [rows, changes] = [sumOf(some, 'rows'), sumOf(some, 'changes')]
    return rows + changes === 0 ? [] : [{ group, rows, changes }]
  })
  return (
    <Box component="section" aria-labelledby="what-goes">
      <Typography id="what-goes" variant="h2" sx={{ mb: 1 }}>
        {say('whatGoes')}
      </Typography>
      <Table size="small" sx={{ '& td, & th': { borderColor: 'divider' } }}>
        <TableHead>
          <TableRow sx={{ '& th': { color: 'text.secondary', fontSize: 12, fontWeight: 500 } }}>
            <TableCell>{say('part')}</TableCell>
            <TableCell align="right">{say('rows')}</TableCell>
            <TableCell align="right">{say('changes')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map(({ group, rows, changes }) => (
            <TableRow key={group}>
              <TableCell component="th" scope="row">
                {say(group)}
              </TableCell>
              <TableCell align="right">{formatCount(rows)}</TableCell>
              <TableCell align="right">{formatCount(changes)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Box sx={{ mt: 1, display: 'grid', gap: 0.5 }}>
        {merged > 0 ? <Typography>{say('merged', { count: merged })}</Typography> : null}
        {leads > 0 ? <Typography>{say('leadsToo', { count: leads })}</Typography> : null}
        {notes > 0 ? <Typography>{say('notes', { count: notes })}</Typography> : null}
      </Box>
    </Box>
  )
}

function sumOf(parts: Preview['parts'], of: 'rows' | 'changes'): number {
  return parts.reduce((sum, part) => sum + part[of], 0)
}
