import AddIcon from '@mui/icons-material/Add'
import ChevronRightIcon from '@mui/icons-material/ChevronRight'
import DriveFileMoveIcon from '@mui/icons-material/DriveFileMoveOutlined'
import { memo, useId, useState, type CSSProperties, type ReactNode } from 'react'
import { Link } from 'react-router'
import { useStateWords } from '../../ui/state-words.ts'
import { useAccountsWords } from './accounts-words.ts'
import { useTree, type TreeActions, type TreeAccount } from './tree-context.ts'

type Props = Readonly<{
  account: TreeAccount
  /** From 1, as screen readers count. */
  level: number
  position: number
  siblings: number
  isOpenByDefault: boolean
  /** What is under it, shown while it is open. */
  branch: ReactNode
}>

/** An account in the tree with what is under it. */
export function TreeRow({ account, level, position, siblings, isOpenByDefault, branch }: Props) {
  const tree = useTree()
  const nameId = useId()
  const hasChildren = account.children > 0
  const isOpen = hasChildren && (tree.isOpen(account.id) ?? isOpenByDefault)

  return (
    <li
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={hasChildren ? isOpen : undefined}
      aria-labelledby={nameId}
      data-tree-id={account.id}
      tabIndex={-1}
    >
      <RowLine
        account={account}
        level={level}
        nameId={nameId}
        isOpen={isOpen}
        isReadOnly={tree.isReadOnly}
        takesDrop={tree.draggedId !== undefined && tree.draggedId !== account.id}
        actions={tree.actions}
      />
      {isOpen ? <ul role="group">{branch}</ul> : null}
    </li>
  )
}

type LineProps = Readonly<{
  account: TreeAccount
  level: number
  nameId: string
  isOpen: boolean
  isReadOnly: boolean
  takesDrop: boolean
  actions: TreeActions
}>

/** The line of one account. It can be dragged onto another, and be dropped upon. */
const RowLine = memo(function RowLine(props: LineProps) {
  const { account, level, nameId, isOpen, isReadOnly, takesDrop, actions } = props
  const say = useAccountsWords()
  const { sayAccountStatus } = useStateWords()
  const [isOver, setOver] = useState(false)

  return (
    <div
      className={isOver && takesDrop ? 'row target' : 'row'}
      style={{ '--level': level } as CSSProperties}
      draggable={!isReadOnly}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', account.name)
        event.dataTransfer.effectAllowed = 'move'
        actions.drag(account)
      }}
      onDragEnd={() => actions.drag(undefined)}
      onDragOver={(event) => {
        if (!takesDrop) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        if (takesDrop) actions.dropOn(account)
      }}
    >
      <span className="name">
        <button
          type="button"
          className="twisty"
          tabIndex={-1}
          aria-label={say(isOpen ? 'collapse' : 'expand', { name: account.name })}
          onClick={() => actions.setOpen(account.id, !isOpen)}
        >
          <ChevronRightIcon />
        </button>
        <Link id={nameId} data-tree-enter to={`/accounts/${account.id}`} draggable={false} tabIndex={-1}>
          {account.name}
        </Link>
      </span>
      <span>{account.tier}</span>
      <span className="quiet">{sayAccountStatus(account.status)}</span>
      <span className="quiet count">
        {account.children > 0 ? say('unitCount', { count: account.children }) : null}
      </span>
      <span className="quiet count">
        {account.contacts > 0 ? say('contactCount', { count: account.contacts }) : null}
      </span>
      {isReadOnly ? null : <RowActions account={account} actions={actions} />}
    </div>
  )
})

/** Buttons for the mouse. Keys do the same: M moves, and the parent can be chosen where an account is added. */
function RowActions({ account, actions }: Readonly<{ account: TreeAccount; actions: TreeActions }>) {
  const say = useAccountsWords()
  const addLabel = say('addUnder', { name: account.name })
  const moveLabel = say('moveUnder', { name: account.name })
  return (
    <span className="actions">
      <button
        type="button"
        tabIndex={-1}
        aria-label={addLabel}
        title={addLabel}
        data-tree-add
        onClick={() => actions.addUnder(account.id)}
      >
        <AddIcon />
      </button>
      <button
        type="button"
        tabIndex={-1}
        aria-label={moveLabel}
        title={moveLabel}
        data-tree-move
        onClick={() => actions.askWhereTo(account)}
      >
        <DriveFileMoveIcon />
      </button>
    </span>
  )
}
