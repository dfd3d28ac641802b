import type { TrailChange } from '#shared/contract/trail.ts'
import type { CopyConflict } from '#shared/contract/workspace-merge.ts'
import Box from '@mui/material/Box'
import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { styled } from '@mui/material/styles'
import { formatInstant } from '../../ui/format.ts'
import { startingLarge } from '../../ui/trail/change-table.tsx'
import { useTrailSentences } from '../../ui/trail/use-trail-sentences.ts'
import { isOpen, type Side } from './decisions.ts'
import { useMergeWords } from './merge-words.ts'

type Props = Readonly<{ conflict: CopyConflict; side: Side; onDecide: (side: Side) => void }>

/** One thing that both changed: what both had, mine and theirs, with who did it and when, and what is to stand. */
export function ConflictCard({ conflict, side, onDecide }: Props) {
  const say = useMergeWords()
  const { sayThing } = useTrailSentences()
  const thing = startingLarge(sayThing(changeOf(conflict)))
  return (
    <Box
      sx={{
        border: '1px solid',
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        p: 3,
        display: 'grid',
        gap: 2,
      }}
    >
      <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{thing}</Box>
      <Reason conflict={conflict} />
      {conflict.fields.length > 0 ? <FieldTable conflict={conflict} side={side} /> : null}
      {isOpen(conflict.kind) ? (
        <RadioGroup
          row
          aria-label={say('which', { thing })}
          value={side}
          onChange={(_event, value) => onDecide(value === 'theirs' ? 'theirs' : 'mine')}
        >
          {sidesOf(conflict.kind).map(([value, label]) => (
            <FormControlLabel key={value} value={value} control={<Radio size="small" />} label={say(label)} />
          ))}
        </RadioGroup>
      ) : null}
    </Box>
  )
}

function sidesOf(kind: CopyConflict['kind']) {
  if (kind === 'removed-here') return [['theirs', 'keepBack'] as const, ['mine', 'leaveRemoved'] as const]
  if (kind === 'removed-there') return [['mine', 'keep'] as const, ['theirs', 'leaveRemoved'] as const]
  return [['mine', 'takeMine'] as const, ['theirs', 'takeTheirs'] as const]
}

function Reason({ conflict }: Readonly<{ conflict: CopyConflict }>) {
  const say = useMergeWords()
  const { kind, mine, theirs, things } = conflict
  const by = kind === 'removed-here' ? mine : theirs
  const whose = {
    who: by?.actor ?? say('somebody'),
    at: by ? formatInstant(by.at) : '',
    count: things,
  }
  if (kind === 'removed-here') return <Box>{say('removedHere', whose)}</Box>
  if (kind === 'removed-there') return <Box>{say('removedThere', whose)}</Box>
  return kind === 'fields' ? null : <Box>{say(kind)}</Box>
}

function FieldTable({ conflict, side }: Readonly<{ conflict: CopyConflict; side: Side }>) {
  const say = useMergeWords()
  const { sayField, sayValue } = useTrailSentences()
  const change = changeOf(conflict)
  const { mine, theirs } = conflict
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">{say('field')}</th>
          <th scope="col">{say('both')}</th>
          <th scope="col">
            {mine ? say('byMe', { who: mine.actor, at: formatInstant(mine.at) }) : say('mine')}
          </th>
          <th scope="col">
            {theirs ? say('byThem', { who: theirs.actor, at: formatInstant(theirs.at) }) : say('theirs')}
          </th>
        </tr>
      </thead>
      <tbody>
        {conflict.fields.map((each) => (
          <tr key={each.field}>
            <th scope="row">{startingLarge(sayField(each.field))}</th>
            <td className="quiet">{sayValue(change, each.field, each.before)}</td>
            <td className={side === 'mine' ? 'stands' : 'quiet'}>
              {sayValue(change, each.field, each.mine)}
            </td>
            <td className={side === 'theirs' ? 'stands' : 'quiet'}>
              {sayValue(change, each.field, each.theirs)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** As the words of the history take a thing. */
function changeOf({ object, id, name, other, within, currency, fields }: CopyConflict): TrailChange {
  const told = fields.map(({ field, before, theirs }) => ({ field, before, after: theirs }))
  return { object, id, operation: 'update', name, other, within, currency, fields: told }
}

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  '& th, & td': {
    padding: '4px 12px 4px 0',
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    fontWeight: 400,
  },
  '& thead th': { fontSize: 12, color: 'var(--mui-palette-text-secondary)', fontWeight: 500 },
  '& th:first-of-type': { width: '18%' },
  '& .quiet': { color: 'var(--mui-palette-text-secondary)' },
  '& .stands': { fontWeight: 600 },
})
