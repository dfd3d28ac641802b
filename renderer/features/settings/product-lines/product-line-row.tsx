import type { ProductLine, ProductLineId } from '#shared/domain/economics/model.ts'
import { linesUnder, productLineLoop } from '#shared/domain/economics/product-tree.ts'
import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward'
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward'
import CallMergeIcon from '@mui/icons-material/CallMerge'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { useTry } from '../../../api/use-do.ts'
import { InlineChoice } from '../../../ui/inline-choice.tsx'
import { InlineField } from '../../../ui/inline-field.tsx'
import { useProductLineWords } from './product-line-words.ts'

type Props = Readonly<{
  line: ProductLine
  lines: readonly ProductLine[]
  /** Its place among the lines of its parent, and that of the last of them. */
  place: number
  last: number
  isReadOnly: boolean
  onMove: (parentLineId: ProductLineId | null, at: number) => void
  onMerge: () => void
  onRemove: () => void
}>

/** One product line: its name, the line above it, its place, and what makes it go. */
export function ProductLineRow({ line, lines, place, last, isReadOnly, onMove, onMerge, onRemove }: Props) {
  const say = useProductLineWords()
  const edit = useTry('product-line.edit')
  const { name, parentLineId } = line
  const possible = lines.filter(
    ({ id }) => id !== line.id && productLineLoop(lines, line.id, id) === undefined,
  )
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) 200px auto',
        alignItems: 'center',
        gap: 2,
        borderBottom: '1px solid',
        borderColor: 'divider',
        pl: `${depthOf(line, lines) * 20}px`,
      }}
    >
      <InlineField
        label={say('name', { name })}
        of={line}
        field="name"
        isLabelHidden
        value={name}
        isReadOnly={isReadOnly}
        onKeep={(text) =>
          text.trim() === ''
            ? undefined
            : edit({ id: line.id, version: line.version, changes: { name: text } })
        }
      />
      {isReadOnly ? null : (
        <>
          <InlineChoice
            label={say('above', { name })}
            isLabelHidden
            value={parentLineId ?? ''}
            choices={[
              { value: '', label: say('top') },
              ...possible.map(({ id, name: label }) => ({ value: id, label })),
            ]}
            onKeep={(chosen) => {
              const parent = lines.find(({ id }) => id === chosen)?.id ?? null
              onMove(parent, linesUnder(lines, parent).length)
            }}
          />
          <Box sx={{ display: 'flex' }}>
            <IconButton
              aria-label={say('up', { name })}
              disabled={place === 0}
              onClick={() => onMove(parentLineId, place - 1)}
            >
              <ArrowUpwardIcon sx={{ fontSize: 16 }} />
            </IconButton>
            <IconButton
              aria-label={say('down', { name })}
              disabled={place === last}
              onClick={() => onMove(parentLineId, place + 1)}
            >
              <ArrowDownwardIcon sx={{ fontSize: 16 }} />
            </IconButton>
            <IconButton aria-label={say('merge', { name })} disabled={lines.length < 2} onClick={onMerge}>
              <CallMergeIcon sx={{ fontSize: 16 }} />
            </IconButton>
            <IconButton aria-label={say('remove', { name })} onClick={onRemove}>
              <CloseIcon sx={{ fontSize: 16 }} />
            </IconButton>
          </Box>
        </>
      )}
    </Box>
  )
}

function depthOf(line: ProductLine, lines: readonly ProductLine[]): number {
  const parent = lines.find(({ id }) => id === line.parentLineId)
  return parent ? 1 + depthOf(parent, lines) : 0
}
