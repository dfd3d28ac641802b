import type { Output } from '#shared/contract/contract.ts'
import { sayEntryRule } from '#shared/contract/entry-rule-words.ts'
import type { OpportunityId, OpportunityState } from '#shared/domain/opportunity/model.ts'
import type { EntryRule } from '#shared/domain/opportunity/sales-process.ts'
import { useState, type ReactNode } from 'react'
import { useKeyplan } from '../../api/keyplan.tsx'
import { useDo, useTry } from '../../api/use-do.ts'
import { formatList } from '../../ui/format.ts'
import { EndDialog, ReasonDialog } from './move-dialogs.tsx'

export type BoardColumn = Output<'opportunity.getBoard'>[number]['column']
export type Movable = Readonly<{ id: OpportunityId; name: string; version: number; state: OpportunityState }>

type Asked =
  | Readonly<{ is: 'reason'; moved: Movable; stage: string; title: string; against: readonly EntryRule[] }>
  | Readonly<{ is: 'end'; moved: Movable; state: 'won' | 'lost' }>

/**
 * Moves an opportunity to a column. Where the stage asks for more, a reason is asked for; of one that ends, the day and why. The
 * dialog that asks is the second of what is answered.
 */
export function useMove(): readonly [move: (moved: Movable, to: BoardColumn) => void, dialog: ReactNode] {
  const { failures } = useKeyplan()
  const tryMove = useTry('opportunity.moveTo')
  const doEdit = useDo('opportunity.edit')
  const [asked, setAsked] = useState<Asked>()

  const enter = async (
    moved: Movable,
    stage: string,
    title: string,
    reason: string | null,
  ): Promise<void> => {
    const outcome = await tryMove({ id: moved.id, version: moved.version, stage, reason })
    if (outcome.ok) return
    const { error } = outcome
    if (error.code === 'rule-broken' && error.broken.rule === 'stage-entry')
      setAsked({ is: 'reason', moved, stage, title, against: error.broken.against })
    else failures.report(error)
  }
  const reopen = async (moved: Movable, stage: string, title: string): Promise<void> => {
    const opened = await doEdit({ id: moved.id, version: moved.version, changes: { state: 'open' } })
    if (opened && opened.stage !== stage) await enter(opened, stage, title, null)
  }
  const move = (moved: Movable, to: BoardColumn): void => {
    if (to.of === 'won' || to.of === 'lost') {
      if (moved.state !== to.of) setAsked({ is: 'end', moved, state: to.of })
    } else if (to.of === 'stage') {
      if (moved.state === 'open') void enter(moved, to.key, to.name, null)
      else void reopen(moved, to.key, to.name)
    }
  }

  const close = (): void => setAsked(undefined)
  if (asked?.is === 'reason') {
    const { moved, stage, title, against } = asked
    return [
      move,
      <ReasonDialog
        key="reason"
        stage={title}
        rules={formatList(against.map((rule) => sayEntryRule(rule)))}
        onConfirm={(reason) => {
          close()
          void enter(moved, stage, title, reason)
        }}
        onCancel={close}
      />,
    ]
  }
  if (asked?.is === 'end') {
    const { moved, state } = asked
    return [
      move,
      <EndDialog
        key="end"
        name={moved.name}
        state={state}
        onConfirm={(closedOn, closeReason) => {
          close()
          void doEdit({ id: moved.id, version: moved.version, changes: { state, closedOn, closeReason } })
        }}
        onCancel={close}
      />,
    ]
  }
  return [move, null]
}
