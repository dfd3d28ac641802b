import AddIcon from '@mui/icons-material/Add'
import ChevronRightIcon from '@mui/icons-material/ChevronRight'
import DriveFileMoveIcon from '@mui/icons-material/DriveFileMoveOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Link from '@mui/material/Link'
import Tooltip from '@mui/material/Tooltip'
import { useId, useState, type DragEvent, type ReactNode } from 'react'
import { Link as RouteLink } from 'react-router'
import { sizes } from '../../theme/theme.ts'
import { useStateWords } from '../../ui/state-words.ts'
import { useAccountsWords } from './accounts-words.ts'
import { useTree, type TreeAccount } from './tree-context.ts'

/** How far a row stands in. */
export function indentOf(level: number): string {
  return `${(level - 1) * 20}px`
}

/** The columns of the tree beside the name: tier, status, units, contacts, actions. */
export const treeColumns = 'minmax(0, 1fr) 96px 88px 80px 96px 64px'

type Props = Readonly<{
  account: TreeAccount
  level: number
  position: number
  siblings: number
  isOpenByDefault: boolean
  /** What is under it, shown while it is open. */
  branch: ReactNode
}>

/** An account in the tree with what is under it. It can be dragged onto another, and be dropped upon. */
export function TreeRow({ account, level, position, siblings, isOpenByDefault, branch }: Props) {
  const say = useAccountsWords()
  const { sayAccountStatus } = useStateWords()
  const tree = useTree()
  const nameId = useId()
  const hasChildren = account.children > 0
  const isOpen = hasChildren && tree.isOpen(account, isOpenByDefault)
  const drop = useDropTarget(account)

  return (
    <Box
      component="li"
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={hasChildren ? isOpen : undefined}
      aria-labelledby={nameId}
      data-tree-id={account.id}
      tabIndex={-1}
      onFocus={(event) => {
        event.stopPropagation()
        tree.setCurrent(account.id)
      }}
      sx={{
        outline: 'none !important',
        '&:focus-visible > [data-row]': {
          outline: '2px solid var(--mui-palette-primary-main)',
          outlineOffset: -2,
        },
      }}
    >
      <Box
        data-row
        draggable={!tree.isReadOnly}
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', account.name)
          event.dataTransfer.effectAllowed = 'move'
          tree.drag(account)
        }}
        onDragEnd={() => tree.drag(undefined)}
        {...drop.handlers}
        sx={{ ...rowLook, ...(drop.isOver ? { '&&': { bgcolor: 'primary.light' } } : {}) }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', minWidth: 0, pl: indentOf(level) }}>
          <IconButton
            tabIndex={-1}
            aria-label={say(isOpen ? 'collapse' : 'expand', { name: account.name })}
            onClick={() => tree.setOpen(account.id, !isOpen)}
            sx={{ p: 0.5, mr: 1, visibility: hasChildren ? 'visible' : 'hidden' }}
          >
            <ChevronRightIcon sx={{ fontSize: 18, transform: isOpen ? 'rotate(90deg)' : 'none' }} />
          </IconButton>
          <Link
            component={RouteLink}
            id={nameId}
            data-tree-enter
            to={`/accounts/${account.id}`}
            draggable={false}
            tabIndex={-1}
            underline="hover"
            color="textPrimary"
            noWrap
            sx={{ fontWeight: 600 }}
          >
            {account.name}
          </Link>
        </Box>
        <Box>{account.tier}</Box>
        <Box sx={{ color: 'text.secondary' }}>{sayAccountStatus(account.status)}</Box>
        <Box sx={countLook}>{hasChildren ? say('unitCount', { count: account.children }) : ''}</Box>
        <Box sx={countLook}>
          {account.contacts > 0 ? say('contactCount', { count: account.contacts }) : ''}
        </Box>
        <RowActions account={account} />
      </Box>
      {isOpen ? (
        <Box component="ul" role="group" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {branch}
        </Box>
      ) : null}
    </Box>
  )
}

function RowActions({ account }: Readonly<{ account: TreeAccount }>) {
  const say = useAccountsWords()
  const { isReadOnly, currentId, addUnder, askWhereTo } = useTree()
  if (isReadOnly) return null
  const actions = [
    {
      label: say('addUnder', { name: account.name }),
      Icon: AddIcon,
      act: () => addUnder(account.id),
    },
    {
      label: say('moveUnder', { name: account.name }),
      Icon: DriveFileMoveIcon,
      act: () => askWhereTo(account),
    },
  ]
  return (
    <Box data-actions sx={{ display: 'flex', justifyContent: 'end' }}>
      {actions.map(({ label, Icon, act }) => (
        <Tooltip key={label} title={label}>
          <IconButton
            aria-label={label}
            tabIndex={currentId === account.id ? 0 : -1}
            onClick={act}
            sx={{ p: 0.75 }}
          >
            <Icon sx={{ fontSize: 18 }} />
          </IconButton>
        </Tooltip>
      ))}
    </Box>
  )
}

function useDropTarget(account: TreeAccount) {
  const { dragged, dropOn } = useTree()
  const [isOver, setOver] = useState(false)
  const takes = dragged !== undefined && dragged.id !== account.id
  return {
    isOver: isOver && takes,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!takes) return
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        event.preventDefault()
        setOver(false)
        if (takes) dropOn(account)
      },
    },
  }
}

const rowLook = {
  display: 'grid',
  gridTemplateColumns: treeColumns,
  alignItems: 'center',
  columnGap: 3,
  height: sizes.tableRowPx,
  px: 4,
  borderBottom: '1px solid',
  borderColor: 'divider',
  '&:hover': { bgcolor: 'action.hover' },
  '& [data-actions]': { opacity: 0 },
  '&:hover [data-actions], &:focus-within [data-actions], li:focus > & [data-actions]': { opacity: 1 },
}

const countLook = { textAlign: 'right', color: 'text.secondary', whiteSpace: 'nowrap' }
