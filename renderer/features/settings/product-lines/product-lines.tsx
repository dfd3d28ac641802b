import type { ProductLine } from '#shared/domain/economics/model.ts'
import { linesUnder } from '#shared/domain/economics/product-tree.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo, useTry } from '../../../api/use-do.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { NewLine } from '../../../ui/new-line.tsx'
import { MergeChoice } from '../merge-choice.tsx'
import { ProductLineRow } from './product-line-row.tsx'
import { useProductLineWords } from './product-line-words.ts'

/** What is sold, as a tree: named, put in order and under each other, merged and removed where it stands. */
export function ProductLines({ isReadOnly }: Readonly<{ isReadOnly: boolean }>) {
  const say = useProductLineWords()
  const lines = useAsk('product-line.list', {}).value ?? []
  const add = useTry('product-line.add')
  const move = useDo('product-line.move')
  const merge = useDo('product-line.merge')
  const remove = useDo('product-line.remove')
  const [merging, setMerging] = useState<ProductLine>()
  const [leaving, setLeaving] = useState<ProductLine>()

  return (
    <Box>
      {lines.length === 0 ? <Typography color="textSecondary">{say('none')}</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxWidth: 720 }}>
        {lines.map((line) => {
          const beside = linesUnder(lines, line.parentLineId)
          const place = beside.findIndex(({ id }) => id === line.id)
          return (
            <ProductLineRow
              key={line.id}
              line={line}
              lines={lines}
              place={place}
              last={beside.length - 1}
              isReadOnly={isReadOnly}
              onMove={(parentLineId, at) =>
                void move({ id: line.id, version: line.version, parentLineId, at })
              }
              onMerge={() => setMerging(line)}
              onRemove={() => setLeaving(line)}
            />
          )
        })}
      </Box>
      {isReadOnly ? null : (
        <Box sx={{ px: '7px', py: 1.5 }}>
          <NewLine label={say('add')} onAdd={(name) => add({ name })} />
        </Box>
      )}
      {merging ? (
        <MergeChoice
          title={say('mergeTitle', { name: merging.name })}
          why={say('mergeWhy')}
          label={say('into')}
          confirmLabel={say('mergeIt')}
          cancelLabel={say('cancel')}
          choices={lines.filter(({ id }) => id !== merging.id)}
          onCancel={() => setMerging(undefined)}
          onChoose={({ id, version }) => {
            setMerging(undefined)
            void merge({ stays: { id, version }, goes: { id: merging.id, version: merging.version } })
          }}
        />
      ) : null}
      {leaving ? (
        <ConfirmDialog
          title={say('removeAsk', { name: leaving.name })}
          confirmLabel={say('removeIt')}
          cancelLabel={say('cancel')}
          isDestructive
          onCancel={() => setLeaving(undefined)}
          onConfirm={() => {
            setLeaving(undefined)
            void remove({ id: leaving.id, version: leaving.version })
          }}
        >
          {say('removeWhy')}
        </ConfirmDialog>
      ) : null}
    </Box>
  )
}
