import {
  fileNameBy,
  namesAccount,
  placeholders,
  unknownPlaceholders,
} from '#shared/domain/house-style/file-names.ts'
import Typography from '@mui/material/Typography'
import { InlineField } from '../../../ui/inline-field.tsx'
import { unreadable } from '../../../ui/unreadable.ts'
import { useToday } from '../../../ui/use-today.ts'
import { useHouseStyleWords } from './house-style-words.ts'
import type { EditHouse } from './use-house-edit.ts'

type Props = Readonly<{ pattern: string; edit: EditHouse; isReadOnly: boolean }>

/** What files of many accounts are called, with an example. */
export function PatternField({ pattern, edit, isReadOnly }: Props) {
  const say = useHouseStyleWords()
  const today = useToday()
  const sample = fileNameBy(pattern, {
    account: say('sampleAccount'),
    number: '001',
    kind: say('sampleBrief'),
    day: today,
    tier: 'A',
    owner: 'Ada Berg',
    workspace: 'Northwind',
  })
  return (
    <>
      <InlineField
        label={say('namePattern')}
        value={pattern}
        isReadOnly={isReadOnly}
        onKeep={(text) => {
          const [unknown] = unknownPlaceholders(text)
          if (text.trim() === '') return unreadable(say('patternEmpty'))
          if (unknown !== undefined) return unreadable(say('patternUnknown', { name: `{${unknown}}` }))
          return edit({ namePattern: text.trim() })
        }}
      />
      <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0, mb: 1 }}>
        {say('patternSample', { name: sample })}
        {namesAccount(pattern) ? null : ` ${say('patternSame')}`}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
        {say('patternWhy', { list: placeholders.map((name) => `{${name}}`).join(' ') })}
      </Typography>
    </>
  )
}
