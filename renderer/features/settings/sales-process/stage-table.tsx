import { sayEntryRule } from '#shared/contract/entry-rule-words.ts'
import {
  plainRules,
  type ChecklistItem,
  type EntryRule,
  type Stage,
} from '#shared/domain/opportunity/sales-process.ts'
import ArrowDownIcon from '@mui/icons-material/ArrowDownward'
import ArrowUpIcon from '@mui/icons-material/ArrowUpward'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import IconButton from '@mui/material/IconButton'
import MenuItem from '@mui/material/MenuItem'
import Select from '@mui/material/Select'
import { styled } from '@mui/material/styles'
import { InlineField } from '../../../ui/inline-field.tsx'
import { NewLine } from '../../../ui/new-line.tsx'
import { unreadable } from '../../../ui/unreadable.ts'
import type { Kept } from '../../../ui/use-draft.ts'
import { newKey } from './new-key.ts'
import type { SetProcess } from './set-process.ts'
import { useSalesProcessWords } from './sales-process-words.ts'

type Props = SetProcess &
  Readonly<{ stages: readonly Stage[]; items: readonly ChecklistItem[]; isReadOnly: boolean }>

/** The stages in their order: what each is called, how likely an order is there, and what it asks for. */
export function StageTable({ stages, items, isReadOnly, set, keep }: Props) {
  const say = useSalesProcessWords()
  const changed = (stage: Stage, changes: Partial<Stage>): readonly Stage[] =>
    stages.map((each) => (each.key === stage.key ? { ...each, ...changes } : each))
  const keepProbability = (stage: Stage, text: string): Promise<Kept> => {
    if (/^(100|\d{1,2})$/.test(text.trim()))
      return keep({ stages: changed(stage, { probability: Number(text.trim()) }) })
    return unreadable(say('probabilityWrong'))
  }
  const moved = (at: number, by: 1 | -1): readonly Stage[] => {
    const next = [...stages]
    next.splice(at + by, 0, ...next.splice(at, 1))
    return next
  }
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">{say('stage')}</th>
          <th scope="col">{say('probability')}</th>
          <th scope="col">{say('committed')}</th>
          <th scope="col">{say('asks')}</th>
          <th scope="col">{say('places')}</th>
        </tr>
      </thead>
      <tbody>
        {stages.map((stage, at) => (
          <tr key={stage.key}>
            <td>
              <InlineField
                label={say('stageName', { name: stage.name })}
                isLabelHidden
                isReadOnly={isReadOnly}
                value={stage.name}
                onKeep={(name) => keep({ stages: changed(stage, { name }) })}
              />
            </td>
            <td>
              <InlineField
                label={say('probabilityOf', { name: stage.name })}
                isLabelHidden
                isReadOnly={isReadOnly}
                align="right"
                value={String(stage.probability)}
                onKeep={(text) => keepProbability(stage, text)}
              />
            </td>
            <td>
              <Checkbox
                size="small"
                checked={stage.isCommitted}
                disabled={isReadOnly}
                slotProps={{ input: { 'aria-label': say('committedOf', { name: stage.name }) } }}
                onChange={(_event, isCommitted) => set({ stages: changed(stage, { isCommitted }) })}
              />
            </td>
            <td>
              <Rules
                stage={stage}
                items={items}
                isReadOnly={isReadOnly}
                onSet={(rules) => set({ stages: changed(stage, { rules }) })}
              />
            </td>
            <td>
              {isReadOnly ? null : (
                <Box sx={{ display: 'flex' }}>
                  <IconButton
                    size="small"
                    disabled={at === 0}
                    aria-label={say('up', { name: stage.name })}
                    onClick={() => set({ stages: moved(at, -1) })}
                  >
                    <ArrowUpIcon fontSize="small" />
                  </IconButton>
                  <IconButton
                    size="small"
                    disabled={at === stages.length - 1}
                    aria-label={say('down', { name: stage.name })}
                    onClick={() => set({ stages: moved(at, 1) })}
                  >
                    <ArrowDownIcon fontSize="small" />
                  </IconButton>
                  <IconButton
                    size="small"
                    disabled={stages.length === 1}
                    aria-label={say('remove', { name: stage.name })}
                    onClick={() => set({ stages: stages.filter(({ key }) => key !== stage.key) })}
                  >
                    <CloseIcon fontSize="small" />
                  </IconButton>
                </Box>
              )}
            </td>
          </tr>
        ))}
        {isReadOnly ? null : (
          <tr>
            <td colSpan={5}>
              <Box sx={{ px: 1.5 }}>
                <NewLine
                  label={say('addStage')}
                  onAdd={(name) => {
                    const stage = { name, probability: 50, rules: [], isCommitted: false }
                    return keep({ stages: [...stages, { key: newKey(name, stages), ...stage }] })
                  }}
                />
              </Box>
            </td>
          </tr>
        )}
      </tbody>
    </Table>
  )
}

type RulesProps = Readonly<{
  stage: Stage
  items: readonly ChecklistItem[]
  isReadOnly: boolean
  onSet: (rules: readonly EntryRule[]) => void
}>

function Rules({ stage, items, isReadOnly, onSet }: RulesProps) {
  const say = useSalesProcessWords()
  const all: readonly EntryRule[] = [
    ...plainRules.map((rule) => ({ rule })),
    ...items.map(({ key }) => ({ rule: 'item-met', item: key }) as const),
  ]
  const chosen = stage.rules.map(keyOfRule)
  return (
    <Select
      multiple
      displayEmpty
      variant="standard"
      disableUnderline
      readOnly={isReadOnly}
      value={chosen}
      onChange={({ target }) => onSet(all.filter((rule) => target.value.includes(keyOfRule(rule))))}
      renderValue={() =>
        stage.rules.map((rule) => sayEntryRule(rule, items)).join(', ') || say('asksNothing')
      }
      SelectDisplayProps={{ 'aria-label': say('asksOf', { name: stage.name }) }}
      sx={{ width: '100%', '& .MuiSelect-select': { whiteSpace: 'normal' } }}
    >
      {all.map((rule) => (
        <MenuItem key={keyOfRule(rule)} value={keyOfRule(rule)}>
          <Checkbox
            size="small"
            checked={chosen.includes(keyOfRule(rule))}
            tabIndex={-1}
            aria-hidden
            sx={{ p: 0, mr: 2 }}
          />
          {sayEntryRule(rule, items)}
        </MenuItem>
      ))}
    </Select>
  )
}

function keyOfRule(rule: EntryRule): string {
  return rule.rule === 'item-met' ? `item ${rule.item}` : rule.rule
}

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': {
    padding: '2px 8px',
    textAlign: 'left',
    borderBottom: '1px solid var(--mui-palette-divider)',
  },
  '& th': { fontWeight: 500, fontSize: 12, color: 'var(--mui-palette-text-secondary)' },
  '& th:nth-of-type(1)': { width: 180 },
  '& th:nth-of-type(2)': { width: 72 },
  '& th:nth-of-type(3)': { width: 84 },
})
