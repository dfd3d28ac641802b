import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useCallback, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { useDo } from '../../api/use-do.ts'
import { Notice } from '../../ui/notice.tsx'
import { Comparison } from './comparison.tsx'
import { CopyChoice } from './copy-choice.tsx'
import { useMergeWords } from './merge-words.ts'
import { OrdersThere, type OrderFiles } from './orders-there.tsx'
import { useCountsSaid } from './plain-changes.tsx'

type Done = Readonly<{
  words: string
  canUndo: boolean
  /** What the merged copy has of order lines, with the comparison they lie beside. */
  orders?: Readonly<{ mergeId: string; files: OrderFiles }>
}>

/** Merges a colleague's copy into the open workspace: compare, decide, merge, and back again. */
export function MergePage() {
  const say = useMergeWords()
  const sayCounts = useCountsSaid()
  const undo = useDo('history.undo')
  const { value: state } = useAsk('application.getState', {})
  const { value: standing } = useAsk('history.getStanding', {})
  const [address, setAddress] = useSearchParams()
  const [path, setPath] = useState('')
  const [done, setDone] = useState<Done>()
  const mergeId = address.get('comparison')
  const compared = useAsk(
    'workspace-merge.get',
    { mergeId: (mergeId ?? '') as never },
    { when: mergeId !== null },
  )
  const show = useCallback(
    (id: string): void => {
      setDone(undefined)
      setAddress({ comparison: id }, { replace: true })
    },
    [setAddress],
  )
  if (!state) return null
  const isReadOnly = state.workspace?.mode === 'read'
  // Whatever was done after the merge would be taken back in its place.
  const isMergeNewest = standing?.undo?.command === 'workspace-merge.takeIn'
  const takeBack = async (): Promise<void> => {
    if (await undo({})) setDone({ words: say('undone'), canUndo: false })
  }
  return (
    <Box sx={{ maxWidth: 1120, px: 6, py: 5, display: 'grid', gap: 4 }}>
      <Box>
        <Typography variant="h1">{say('title')}</Typography>
        <Typography color="textSecondary" sx={{ maxWidth: 760 }}>
          {say('why')}
        </Typography>
      </Box>
      {isReadOnly ? (
        <Notice severity="info">{say('readOnly')}</Notice>
      ) : (
        <CopyChoice
          folder={state.folder}
          hasFileDialogs={state.hasFileDialogs}
          path={path}
          onPath={setPath}
          onCompared={show}
        />
      )}
      {done ? (
        <Box role="status">
          <Notice
            severity="success"
            action={
              done.canUndo && isMergeNewest ? (
                <Button onClick={() => void takeBack()}>{say('undo')}</Button>
              ) : undefined
            }
          >
            {done.words}
          </Notice>
        </Box>
      ) : null}
      {done?.orders ? <OrdersThere {...done.orders} isMerged isReadOnly={isReadOnly} /> : null}
      {mergeId !== null && compared.failure ? <Notice severity="info">{say('gone')}</Notice> : null}
      {mergeId !== null && compared.value ? (
        <Comparison
          key={mergeId}
          mergeId={mergeId}
          summary={compared.value}
          isReadOnly={isReadOnly}
          onMerged={(counts) => {
            const parts = sayCounts(counts)
            const words = parts === '' ? say('doneNothing') : say('done', { parts })
            const files = compared.value?.orderFiles ?? []
            setDone({ words, canUndo: true, ...(files.length > 0 ? { orders: { mergeId, files } } : {}) })
            setAddress({}, { replace: true })
          }}
        />
      ) : null}
    </Box>
  )
}
