import type { Output } from '#shared/contract/contract.ts'
import type { FieldKey } from '#shared/domain/import/fields.ts'
import type { Answer } from '#shared/domain/import/policies.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useFieldWords } from './field-words.ts'
import { NativePick } from '../../ui/native-pick.tsx'
import { useRecipeWords } from './recipe-words.ts'

type Change = Output<'import.preview'>['updates'][number]['changes'][number]
type Props = Readonly<{ row: number; change: Change; onAnswer: (answer: Answer) => void }>

/** One field of a row, before and after, and which of both stays; where it is asked, the choice. */
export function Difference({ row, change, onAnswer }: Props) {
  const say = useRecipeWords()
  const sayField = useFieldWords()
  const { field, policy, decidedAs, taken } = change
  const before = change.before === '' ? say('empty') : change.before
  const after = change.after === '' ? say('empty') : change.after

  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <span>{sayField(field)}:</span>
      {taken === 'theirs' ? (
        <span>
          <s>{before}</s> → <b>{after}</b>
        </span>
      ) : (
        <span>
          <b>{before}</b> {taken === 'ours' ? say('stays') : null} <s>{after}</s>
        </span>
      )}
      {policy === 'ask' && decidedAs !== null ? (
        <Box sx={{ width: 220 }}>
          <NativePick
            label={say('take', { row, field: sayField(field) })}
            value={taken}
            isMarked={taken !== 'open'}
            choices={[
              ...(taken === 'open' ? ([['open', say('undecided')]] as const) : []),
              ['theirs', say('takeTheirs', { value: after })],
              ['ours', say('takeOurs', { value: before })],
            ]}
            onPick={(take) => {
              if (take === 'theirs' || take === 'ours') onAnswer({ row, field: decidedAs, take })
            }}
          />
        </Box>
      ) : null}
    </Box>
  )
}

type ForAllProps = Readonly<{ field: FieldKey; onAnswer: (answer: Answer) => void }>

/** The same answer for every row that differs in a field. */
export function AnswerForAll({ field, onAnswer }: ForAllProps) {
  const say = useRecipeWords()
  const sayField = useFieldWords()
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', py: 1 }}>
      <Typography variant="body2">{sayField(field)}</Typography>
      <Button size="small" onClick={() => onAnswer({ row: null, field, take: 'theirs' })}>
        {say('allTheirs')}
      </Button>
      <Button size="small" onClick={() => onAnswer({ row: null, field, take: 'ours' })}>
        {say('allOurs')}
      </Button>
    </Box>
  )
}
