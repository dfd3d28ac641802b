import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { createContext, use } from 'react'

export type TreeAccount = Output<'account.listChildren'>['rows'][number]
type Named = Readonly<{ id: AccountId; name: string }>

/** What every row of the tree knows of the whole. */
type Tree = Readonly<{
  isReadOnly: boolean
  /** The row that the keyboard is in, or was last. */
  currentId: string | undefined
  setCurrent: (id: string) => void
  isOpen: (account: TreeAccount, byDefault: boolean) => boolean
  setOpen: (id: string, isOpen: boolean) => void
  dragged: TreeAccount | undefined
  drag: (account: TreeAccount | undefined) => void
  /** Gives the dragged account its new parent. */
  dropOn: (parent: Named) => void
  askWhereTo: (account: TreeAccount) => void
  addUnder: (id: AccountId) => void
}>

export const TreeContext = createContext<Tree | undefined>(undefined)

export function useTree(): Tree {
  const tree = use(TreeContext)
  if (!tree) throw new Error('There is no tree above')
  return tree
}
