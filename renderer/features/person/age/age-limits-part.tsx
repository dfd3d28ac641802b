import { ageKinds, proposedMonths, type AgeKind } from '#shared/domain/age-limit/model.ts'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo, useTry } from '../../../api/use-do.ts'
import { useIsReadOnly } from '../../../api/use-is-read-only.ts'
import { InlineField } from '../../../ui/inline-field.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { useAgeWords } from './age-words.ts'

/** After how many months what is held of each kind is due, and from which day that counts. */
export function AgeLimitsPart() {
  const say = useAgeWords()
  const isReadOnly = useIsReadOnly()
  const { value, failure, askAgain } = useAsk('age-limit.list', {})
  if (failure) return <NotAnswered failure={failure} onAgain={askAgain} />
  if (!value) return null
  return (
    <Table size="small" aria-label={say('limits')} sx={{ '& td, & th': { borderColor: 'divider' } }}>
      <TableHead>
        <TableRow sx={{ '& th': { color: 'text.secondary', fontSize: 12, fontWeight: 500 } }}>
          <TableCell sx={{ pl: 0 }}>{say('kind')}</TableCell>
          <TableCell align="right" sx={{ width: 150 }}>
            {say('months')}
          </TableCell>
          <TableCell sx={{ width: 100 }} />
        </TableRow>
      </TableHead>
      <TableBody>
        {ageKinds.map((kind) => (
          <LimitRow
            key={kind}
            kind={kind}
            months={value.find((each) => each.kind === kind)?.months ?? null}
            isReadOnly={isReadOnly}
          />
        ))}
      </TableBody>
    </Table>
  )
}

const longest = 600

type RowProps = Readonly<{ kind: AgeKind; months: number | null; isReadOnly: boolean }>

function LimitRow({ kind, months, isReadOnly }: RowProps) {
  const say = useAgeWords()
  const set = useTry('age-limit.set')
  const take = useDo('age-limit.set')
  const [isWrong, setWrong] = useState(false)
  const proposal = { months: proposedMonths[kind], kind: say(kind) }

  const keep = (text: string) => {
    const typed = text.trim()
    const isRight =
      typed === '' || (/^\d{1,3}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= longest)
    setWrong(!isRight)
    return isRight ? set({ kind, months: typed === '' ? null : Number(typed) }) : undefined
  }
  return (
    <TableRow sx={{ '& td': { verticalAlign: 'top' } }}>
      <TableCell sx={{ pl: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{say(kind)}</Typography>
        <Typography variant="body2" color="textSecondary" sx={{ maxWidth: 640 }}>
          {say(`how-${kind}`)}
        </Typography>
      </TableCell>
      <TableCell sx={{ pr: 0 }}>
        <InlineField
          label={say('monthsOf', { kind: say(kind) })}
          isLabelHidden
          value={months === null ? '' : String(months)}
          placeholder={say('none')}
          onKeep={keep}
          isReadOnly={isReadOnly}
          complaint={isWrong ? say('monthsWrong') : undefined}
          align="right"
        />
      </TableCell>
      <TableCell>
        {months === null && !isReadOnly ? (
          <Button
            size="small"
            aria-label={say('proposeOf', proposal)}
            onClick={() => void take({ kind, months: proposal.months })}
          >
            {say('propose', proposal)}
          </Button>
        ) : null}
      </TableCell>
    </TableRow>
  )
}
