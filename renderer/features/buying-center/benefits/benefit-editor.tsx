import { benefitKinds, type Benefit } from '#shared/domain/buying-center/benefits.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useDo, useTry } from '../../../api/use-do.ts'
import { InlineChoice } from '../../../ui/inline-choice.tsx'
import { InlineField } from '../../../ui/inline-field.tsx'
import { useBenefitsWords } from './benefits-words.ts'

type Props = Readonly<{ benefit: Benefit; onDone: () => void }>

/** The chosen benefit: its words, its kind, and the way to be rid of it. */
export function BenefitEditor({ benefit, onDone }: Props) {
  const say = useBenefitsWords()
  const tryEdit = useTry('benefit.edit')
  const doEdit = useDo('benefit.edit')
  const doRemove = useDo('benefit.remove')
  const { id, version } = benefit
  return (
    <Box sx={{ mb: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1, mx: -1.5 }}>
        <Box sx={{ flex: '1 1 200px', minWidth: 0, '& input': { fontWeight: 600 } }}>
          <InlineField
            label={say('name')}
            of={benefit}
            isLabelHidden
            value={benefit.name}
            onKeep={(name) => (name.trim() === '' ? undefined : tryEdit({ id, version, changes: { name } }))}
          />
        </Box>
        <Box sx={{ flex: '0 1 auto' }}>
          <InlineChoice
            label={say('kind')}
            isLabelHidden
            value={benefit.kind}
            choices={benefitKinds.map((kind) => ({ value: kind, label: say(`kind-${kind}`) }))}
            onKeep={(value) =>
              void doEdit({
                id,
                version,
                changes: { kind: benefitKinds.find((kind) => kind === value) ?? benefit.kind },
              })
            }
          />
        </Box>
        <Button color="error" onClick={() => void doRemove({ id, version }).then(onDone)}>
          {say('remove')}
        </Button>
        <Button onClick={onDone}>{say('done')}</Button>
      </Box>
      <Typography variant="caption" color="textSecondary">
        {say('toggle')}
      </Typography>
    </Box>
  )
}
