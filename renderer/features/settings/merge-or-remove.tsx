import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { MergeChoice } from './merge-choice.tsx'

type Thing = Readonly<{ id: string; name: string; version: number }>

/** What somebody has begun to do with a thing of a list. */
export type Leaving<T> = Readonly<{ thing: T; by: 'merge' | 'removal' }>

/** The words of a list whose things are merged and removed, by the names that its catalog has for them. */
type Say = (
  key: 'mergeTitle' | 'mergeWhy' | 'into' | 'mergeIt' | 'removeAsk' | 'removeWhy' | 'removeIt' | 'cancel',
  facts?: Readonly<{ name: string }>,
) => string

type Props<T extends Thing> = Readonly<{
  leaving: Leaving<T>
  things: readonly T[]
  say: Say
  onMerge: (stays: T, goes: T) => void
  onRemove: (thing: T) => void
  /** Called before either is done, and when neither is. */
  onOver: () => void
}>

/** Asks into which other a thing of a list is merged, or whether it goes. */
export function MergeOrRemove<T extends Thing>(props: Props<T>) {
  const { leaving, things, say, onMerge, onRemove, onOver } = props
  const { thing, by } = leaving
  const { name } = thing
  if (by === 'merge')
    return (
      <MergeChoice
        title={say('mergeTitle', { name })}
        why={say('mergeWhy')}
        label={say('into')}
        confirmLabel={say('mergeIt')}
        cancelLabel={say('cancel')}
        choices={things.filter(({ id }) => id !== thing.id)}
        onCancel={onOver}
        onChoose={(stays) => {
          onOver()
          onMerge(stays, thing)
        }}
      />
    )
  return (
    <ConfirmDialog
      title={say('removeAsk', { name })}
      confirmLabel={say('removeIt')}
      cancelLabel={say('cancel')}
      isDestructive
      onCancel={onOver}
      onConfirm={() => {
        onOver()
        onRemove(thing)
      }}
    >
      {say('removeWhy')}
    </ConfirmDialog>
  )
}
