import type { ChecklistItem } from '#shared/domain/opportunity/sales-process.ts'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { InlineField } from '../../../ui/inline-field.tsx'
import { NewLine } from '../../../ui/new-line.tsx'
import { newKey } from './new-key.ts'
import type { SetProcess } from './set-process.ts'
import { useSalesProcessWords } from './sales-process-words.ts'

type Props = SetProcess & Readonly<{ items: readonly ChecklistItem[]; isReadOnly: boolean }>

/** The questions of the checklist, edited where they stand. */
export function ChecklistTable({ items, isReadOnly, set, keep }: Props) {
  const say = useSalesProcessWords()
  return (
    <Box sx={{ maxWidth: 560 }}>
      {items.map((item) => (
        <Box key={item.key} sx={{ display: 'grid', gridTemplateColumns: '1fr 32px', alignItems: 'center' }}>
          <InlineField
            label={say('itemName', { name: item.name })}
            isLabelHidden
            isReadOnly={isReadOnly}
            value={item.name}
            onKeep={(name) =>
              keep({ items: items.map((each) => (each.key === item.key ? { ...each, name } : each)) })
            }
          />
          {isReadOnly ? null : (
            <IconButton
              size="small"
              aria-label={say('remove', { name: item.name })}
              onClick={() => set({ items: items.filter(({ key }) => key !== item.key) })}
            >
              <CloseIcon fontSize="small" />
            </IconButton>
          )}
        </Box>
      ))}
      {isReadOnly ? null : (
        <Box sx={{ px: 1.5 }}>
          <NewLine
            label={say('addItem')}
            onAdd={(name) => keep({ items: [...items, { key: newKey(name, items), name }] })}
          />
        </Box>
      )}
    </Box>
  )
}
