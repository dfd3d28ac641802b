import { sayFailure } from '#shared/contract/failure-words.ts'
import type { TrailChange } from '#shared/contract/trail.ts'
import { useAsk } from '../../api/use-ask.ts'
import { Notice } from '../../ui/notice.tsx'
import { ChangeTable } from '../../ui/trail/change-table.tsx'
import type { CommandRun } from './fold-commands.ts'

const changesAtOnce = 100

/**
 * The changes of a command, field by field; of a run that edited one thing, from before its first to after its last. Of a run over
 * many things the newest is shown, with how many are not.
 */
export function RunChanges({ run }: Readonly<{ run: CommandRun }>) {
  const { newest, oldest } = run
  const last = useAsk('history.getCommand', { seq: newest.seq, limit: changesAtOnce })
  const first = useAsk('history.getCommand', { seq: oldest.seq, limit: changesAtOnce })
  const failure = last.failure ?? first.failure
  if (failure) return <Notice severity="error">{sayFailure(failure)}</Notice>
  if (!last.value || !first.value) return null

  const { changes, changeCount } = last.value
  const began = new Set(first.value.changes.map(({ id }) => id))
  const isOneEdit = changes.every(({ id }) => began.has(id))
  return (
    <ChangeTable
      changes={sinceFirst(changes, first.value.changes)}
      changeCount={isOneEdit ? changeCount : run.changes}
    />
  )
}

function sinceFirst(changes: readonly TrailChange[], first: readonly TrailChange[]): readonly TrailChange[] {
  return changes.map((change) => {
    const began = first.find(({ id }) => id === change.id)
    return {
      ...change,
      fields: change.fields.map((each) => ({
        ...each,
        before: began?.fields.find(({ field }) => field === each.field)?.before ?? each.before,
      })),
    }
  })
}
