import Typography from '@mui/material/Typography'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo, useTry } from '../../../api/use-do.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { ChecklistTable } from './checklist-table.tsx'
import { useSalesProcessWords } from './sales-process-words.ts'
import type { Changes, SetProcess } from './set-process.ts'
import { StageTable } from './stage-table.tsx'

/** The stages of an opportunity with what each asks for, and the checklist. */
export function SalesProcess({ isReadOnly }: Readonly<{ isReadOnly: boolean }>) {
  const say = useSalesProcessWords()
  const process = useAsk('sales-process.get', {})
  const doSet = useDo('sales-process.set')
  const trySet = useTry('sales-process.set')
  if (process.failure) return <NotAnswered failure={process.failure} onAgain={process.askAgain} />
  if (!process.value) return null
  const { stages, items, version } = process.value
  const inputOf = (changes: Changes) => ({
    version,
    stages: [...(changes.stages ?? stages)],
    items: [...(changes.items ?? items)],
  })
  const setProcess: SetProcess = {
    set: (changes) => void doSet(inputOf(changes)),
    keep: (changes) => trySet(inputOf(changes)),
  }
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {say('how')}
      </Typography>
      <StageTable stages={stages} items={items} isReadOnly={isReadOnly} {...setProcess} />
      <Typography variant="h3" sx={{ mt: 4, mb: 1 }}>
        {say('checklist')}
      </Typography>
      <ChecklistTable items={items} isReadOnly={isReadOnly} {...setProcess} />
    </>
  )
}
