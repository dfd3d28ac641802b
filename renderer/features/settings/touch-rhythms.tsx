import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useTry } from '../../api/use-do.ts'
import { InlineField } from '../../ui/inline-field.tsx'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { useSettingsWords } from './settings-words.ts'

/** Within how many days the key players of each tier are to be met. A tier that no account has any more stays listed while it has a rhythm. */
export function TouchRhythms({ isReadOnly }: Readonly<{ isReadOnly: boolean }>) {
  const say = useSettingsWords()
  const rhythms = useAsk('touch-rhythm.list', {})
  const inUse = useAsk('account.listWordsInUse', {})

  const failed = [rhythms, inUse].find((answer) => answer.failure)
  if (failed?.failure) return <NotAnswered failure={failed.failure} onAgain={failed.askAgain} />
  if (!rhythms.value || !inUse.value) return null

  const used = inUse.value.tiers.filter((tier) => tier !== '')
  const left = rhythms.value.map(({ tier }) => tier).filter((tier) => !used.includes(tier))
  if (used.length + left.length === 0) return <Typography color="textSecondary">{say('noTiers')}</Typography>
  return (
    <Box sx={{ maxWidth: 560 }}>
      <Table
        size="small"
        aria-label={say('rhythms')}
        sx={{ '& td, & th': { borderColor: 'divider', py: 0 } }}
      >
        <TableHead>
          <TableRow sx={{ '& th': { color: 'text.secondary', fontSize: 12, fontWeight: 500, py: 1 } }}>
            <TableCell sx={{ pl: 0 }}>{say('tier')}</TableCell>
            <TableCell align="right" sx={{ width: 160 }}>
              {say('rhythmDays')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {[...used, ...left].map((tier) => (
            <RhythmRow
              key={tier}
              tier={tier}
              rhythm={rhythms.value?.find((each) => each.tier === tier)}
              isUsed={used.includes(tier)}
              isReadOnly={isReadOnly}
            />
          ))}
        </TableBody>
      </Table>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 1, mb: 0 }}>
        {say('rhythmsWhy')}
      </Typography>
    </Box>
  )
}

type RowProps = Readonly<{
  tier: string
  rhythm: Output<'touch-rhythm.list'>[number] | undefined
  isUsed: boolean
  isReadOnly: boolean
}>

const longest = 3_650

function RhythmRow({ tier, rhythm, isUsed, isReadOnly }: RowProps) {
  const say = useSettingsWords()
  const set = useTry('touch-rhythm.set')
  const [isWrong, setWrong] = useState(false)

  const keep = (text: string) => {
    const typed = text.trim()
    const isRight =
      typed === '' || (/^\d{1,4}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= longest)
    setWrong(!isRight)
    return isRight ? set({ tier, days: typed === '' ? null : Number(typed) }) : undefined
  }
  return (
    <TableRow hover>
      <TableCell sx={{ pl: 0, overflowWrap: 'anywhere' }}>
        {tier}
        {isUsed ? null : (
          <Typography component="span" variant="caption" color="textSecondary" sx={{ ml: 2 }}>
            {say('tierUnused')}
          </Typography>
        )}
      </TableCell>
      <TableCell sx={{ pr: 0 }}>
        <InlineField
          label={say('rhythmOf', { tier })}
          isLabelHidden
          value={rhythm === undefined ? '' : String(rhythm.days)}
          onKeep={keep}
          isReadOnly={isReadOnly}
          complaint={isWrong ? say('rhythmWrong') : undefined}
          align="right"
        />
      </TableCell>
    </TableRow>
  )
}
