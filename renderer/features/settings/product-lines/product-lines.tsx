import type { ProductLine } from '#shared/domain/economics/model.ts'
import { linesUnder } from '#shared/domain/economics/product-tree.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo, useTry } from '../../../api/use-do.ts'
import { NewLine } from '../../../ui/new-line.tsx'
import { MergeOrRemove, type Leaving } from '../merge-or-remove.tsx'
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
  const [leaving, setLeaving] = useState<Leaving<ProductLine>>()

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
              onMerge={() => setLeaving({ thing: line, by: 'merge' })}
              onRemove={() => setLeaving({ thing: line, by: 'removal' })}
            />
          )
        })}
      </Box>
      {isReadOnly ? null : (
        <Box sx={{ px: '7px', py: 1.5 }}>
          <NewLine label={say('add')} onAdd={(name) => add({ name })} />
        </Box>
      )}
      {leaving ? (
        <MergeOrRemove
          leaving={leaving}
          things={lines}
          say={say}
          onMerge={(stays, goes) =>
            void merge({
              stays: { id: stays.id, version: stays.version },
              goes: { id: goes.id, version: goes.version },
            })
          }
          onRemove={({ id, version }) => void remove({ id, version })}
          onOver={() => setLeaving(undefined)}
        />
      ) : null}
    </Box>
  )
}
