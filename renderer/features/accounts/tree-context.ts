import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { createContext, use } from 'react'

export type TreeAccount = Output<'account.listChildren'>['rows'][number]

/** What can be done in the tree. It stays the same object, so that rows aren't drawn anew for it. */
export type TreeActions = Readonly<{
  setOpen: (id: AccountId, isOpen: boolean) => void
  drag: (account: TreeAccount | undefined) => void
  /** Gives the dragged account its new parent. */
  dropOn: (parent: Readonly<{ id: AccountId; name: string }>) => void
  askWhereTo: (account: TreeAccount) => void
  addUnder: (id: AccountId) => void
}>

/** What every row of the tree knows of the whole. */
type Tree = Readonly<{
  actions: TreeActions
  isReadOnly: boolean
  /** Whether a branch was opened or closed by hand; `undefined` where it was not touched. */
  isOpen: (id: AccountId) => boolean | undefined
  draggedId: AccountId | undefined
}>

export const TreeContext = createContext<Tree | undefined>(undefined)

export function useTree(): Tree {
  const tree = use(TreeContext)
  if (!tree) throw new Error('There is no tree above')
  return tree
}
