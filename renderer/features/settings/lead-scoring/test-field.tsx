import { leadSources, type LeadSource } from '#shared/domain/lead/model.ts'
import type { LeadTest } from '#shared/domain/lead/scoring.ts'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import Select from '@mui/material/Select'
import { InlineField } from '../../../ui/inline-field.tsx'
import { formatEither } from '../../../ui/format.ts'
import { useLeadCatalog } from '../../../ui/lead-words.ts'
import type { Kept } from '../../../ui/use-draft.ts'
import { useLeadScoringWords } from './lead-scoring-words.ts'
import { unreadable } from '../../../ui/unreadable.ts'

type Props = Readonly<{
  asks: LeadTest
  /** What the rule is called, for who hears the fields one by one. */
  rule: string
  isReadOnly: boolean
  keep: (asks: LeadTest) => Promise<Kept>
  set: (asks: LeadTest) => void
}>

/** What a rule asks of: words, sources, a range of employees, a number of contacts, or nothing further. */
export function TestField({ asks, rule, isReadOnly, keep, set }: Props) {
  const say = useLeadScoringWords()
  const sayLead = useLeadCatalog()
  const own = { isLabelHidden: true, isReadOnly }
  const keepCount = (text: string, next: (count: number) => LeadTest): Promise<Kept> => {
    const digits = text.replaceAll(/[\s.,'’]/g, '')
    return /^\d{1,9}$/.test(digits) ? keep(next(Number(digits))) : unreadable(say('wrongCount'))
  }
  switch (asks.test) {
    case 'industry':
    case 'country':
    case 'title':
      return (
        <InlineField
          {...own}
          label={say('wordsOf', { rule })}
          value={asks.anyOf.join(', ')}
          placeholder={say('wordsHint')}
          onKeep={(text) => keep({ ...asks, anyOf: wordsIn(text) })}
        />
      )
    case 'source':
      return (
        <Select
          multiple
          fullWidth
          variant="standard"
          disableUnderline
          readOnly={isReadOnly}
          value={[...asks.anyOf]}
          renderValue={(chosen) => formatEither(chosen.map((source) => sayLead(`source-${source}`)))}
          SelectDisplayProps={{ 'aria-label': say('wordsOf', { rule }) }}
          onChange={({ target: { value } }) => set({ ...asks, anyOf: value as LeadSource[] })}
          sx={{ px: 1.5 }}
        >
          {leadSources.map((source) => (
            <MenuItem key={source} value={source}>
              {sayLead(`source-${source}`)}
            </MenuItem>
          ))}
        </Select>
      )
    case 'employees':
      return (
        <Box sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr auto 1fr', alignItems: 'center' }}>
          <span>{say('from')}</span>
          <InlineField
            {...own}
            label={say('fromOf', { rule })}
            value={String(asks.atLeast)}
            onKeep={(text) => keepCount(text, (atLeast) => ({ ...asks, atLeast }))}
          />
          <span>{say('below')}</span>
          <InlineField
            {...own}
            label={say('belowOf', { rule })}
            value={asks.below === null ? '' : String(asks.below)}
            placeholder={say('noLimit')}
            onKeep={(text) =>
              text.trim() === ''
                ? keep({ ...asks, below: null })
                : keepCount(text, (below) => ({ ...asks, below }))
            }
          />
        </Box>
      )
    case 'touches':
      return (
        <InlineField
          {...own}
          label={say('atMostOf', { rule })}
          value={String(asks.atMost)}
          onKeep={(text) => keepCount(text, (atMost) => ({ ...asks, atMost: Math.max(1, atMost) }))}
        />
      )
    case 'known-company':
    case 'known':
      return null
  }
}

function wordsIn(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    ),
  ]
}
