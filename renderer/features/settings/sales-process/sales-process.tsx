import type { ChecklistItem, Stage } from '#shared/domain/opportunity/sales-process.ts'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo, useTry } from '../../../api/use-do.ts'
import type { Kept } from '../../../ui/use-draft.ts'
import { ChecklistTable } from './checklist-table.tsx'
import { useSalesProcessWords } from './sales-process-words.ts'
import { StageTable } from './stage-table.tsx'

/** Sets the stages or the checklist: a choice is told of where it is refused, a text stays in its field. */
export type SetProcess = Readonly<{
  set: (changes: Changes) => void
  keep: (changes: Changes) => Promise<Kept>
}>
type Changes = Readonly<{ stages?: readonly Stage[]; items?: readonly ChecklistItem[] }>

/** The stages of an opportunity with what each asks for, and the checklist. */
export function SalesProcess({ isReadOnly }: Readonly<{ isReadOnly: boolean }>) {
  const say = useSalesProcessWords()
  const process = useAsk('sales-process.get', {})
  const doSet = useDo('sales-process.set')
  const trySet = useTry('sales-process.set')
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

/** A key that none of them has, made of the name: what opportunities keep, whatever the name becomes later. */
export function newKey(name: string, taken: readonly Readonly<{ key: string }>[]): string {
  const base = name.trim().toLowerCase().replaceAll(/\s+/g, '-').slice(0, 100)
  let key = base
  for (let number = 2; taken.some((each) => each.key === key); number++) key = `${base}-${number}`
  return key
}
