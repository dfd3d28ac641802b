import type { ChosenTreatment } from '#shared/domain/economics/chosen-treatment.ts'
import { treatments } from '#shared/domain/economics/treatment.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useDo } from '../../../api/use-do.ts'
import { useIsReadOnly } from '../../../api/use-is-read-only.ts'
import { formatDay } from '../../../ui/format.ts'
import { LabeledPick } from '../../../ui/labeled-pick.tsx'
import type { Placed } from '../matrix/price-cost-matrix.tsx'
import { usePortfolioWords } from './portfolio-words.ts'

type Props = Readonly<{ account: Placed; chosen: ChosenTreatment | undefined }>

/** What is decided of an account: whatever is suggested, somebody says what is done. It stays with the day and with who said so. */
export function Decision({ account, chosen }: Props) {
  const say = usePortfolioWords()
  const isReadOnly = useIsReadOnly()
  const choose = useDo('treatment.choose')
  const { accountId, name, suggestion } = account
  const suggested = suggestion.treatment
  const [treatment, setTreatment] = useState(chosen?.treatment ?? suggested)
  const [note, setNote] = useState(chosen?.note ?? '')
  return (
    <Box component="section" aria-label={say('decisionOf', { name })} sx={{ maxWidth: 640 }}>
      <b>{say('decision')}</b>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mb: 2 }}>
        {chosen ? (
          <>
            {say('decidedBy', { who: chosen.decidedBy, day: formatDay(chosen.decidedOn) })}{' '}
            {chosen.suggested === null ? null : say('suggestedThen', { treatment: say(chosen.suggested) })}
          </>
        ) : (
          say('notDecided')
        )}
      </Typography>
      {isReadOnly ? (
        chosen && (
          <Typography>
            {say(chosen.treatment)}
            {chosen.note === '' ? null : `: ${chosen.note}`}
          </Typography>
        )
      ) : (
        <Box
          component="form"
          sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center' }}
          onSubmit={(event) => {
            event.preventDefault()
            void choose({ accountId, treatment, suggested, note })
          }}
        >
          <LabeledPick
            label={say('treatment')}
            value={treatment}
            choices={treatments.map((each) => [each, say(each)])}
            onPick={(picked) => setTreatment(treatments.find((each) => each === picked) ?? suggested)}
          />
          <TextField
            label={say('decisionNote')}
            value={note}
            onChange={({ target }) => setNote(target.value)}
            slotProps={{ htmlInput: { maxLength: 200 } }}
            sx={{ minWidth: 240 }}
          />
          <Button type="submit" variant="outlined">
            {say('decide')}
          </Button>
          {chosen ? (
            <Button onClick={() => void choose({ accountId, treatment: null })}>{say('takeBack')}</Button>
          ) : null}
        </Box>
      )}
    </Box>
  )
}
