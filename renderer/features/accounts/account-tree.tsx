import { sayFailure } from '#shared/contract/failure-words.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import Box from '@mui/material/Box'
import { useMemo, useState, type KeyboardEvent } from 'react'
import { useTry } from '../../api/use-do.ts'
import { Notice } from '../../ui/notice.tsx'
import { useAccountsWords } from './accounts-words.ts'
import { MoveDialog } from './move-dialog.tsx'
import { TreeBranch } from './tree-branch.tsx'
import { TreeContext, type TreeAccount, type TreeActions } from './tree-context.ts'
import { treeStepOf } from './tree-keys.ts'
import { TreeBar } from './tree-bar.tsx'
import { treeLook } from './tree-look.ts'
import { useBranches } from './use-branches.ts'
import { useStable } from './use-stable.ts'
import { useTreeFocus } from './use-tree-focus.ts'

type Props = Readonly<{ isReadOnly: boolean; onAddUnder: (id: AccountId) => void }>
type Parent = Readonly<{ id: AccountId; name: string }>

/** The tree of parents. It is one stop for the Tab key; arrows walk it. */
export function AccountTree({ isReadOnly, onAddUnder }: Props) {
  const say = useAccountsWords()
  const branches = useBranches()
  const move = useTry('account.move')
  const [dragged, setDragged] = useState<TreeAccount>()
  const [moving, setMoving] = useState<TreeAccount>()
  const [refusal, setRefusal] = useState<string>()
  const [outcome, setOutcome] = useState('')
  const focus = useTreeFocus()

  async function moveUnder(account: TreeAccount, parent: Parent | null): Promise<string | undefined> {
    const moved = await move({ id: account.id, version: account.version, parentId: parent?.id ?? null })
    if (!moved.ok) return sayFailure(moved.error)
    if (parent) branches.setOpen(parent.id, true)
    setOutcome(
      parent
        ? say('moved', { name: account.name, parent: parent.name })
        : say('movedToTop', { name: account.name }),
    )
    return undefined
  }
  const drop = (parent: Parent | null): void => {
    if (dragged) void moveUnder(dragged, parent).then(setRefusal)
    setDragged(undefined)
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const item = event.target
    if (!(item instanceof HTMLElement) || item.role !== 'treeitem' || event.ctrlKey || event.metaKey) return
    const step = treeStepOf(event.key, item)
    if (!step) return
    event.preventDefault()
    const id = (item.dataset['treeId'] ?? '') as AccountId
    if (step.kind === 'walk') step.to.focus()
    if (step.kind === 'open' || step.kind === 'close') branches.setOpen(id, step.kind === 'open')
    if (step.kind === 'enter' || step.kind === 'move' || step.kind === 'add') {
      item.querySelector<HTMLElement>(`[data-tree-${step.kind}]`)?.click()
    }
  }

  const actions = useStable<TreeActions>({
    setOpen: branches.setOpen,
    drag: setDragged,
    dropOn: drop,
    askWhereTo: setMoving,
    addUnder: onAddUnder,
  })
  const { isOpen } = branches
  const draggedId = dragged?.id
  const tree = useMemo(
    () => ({ actions, isReadOnly, isOpen, draggedId }),
    [actions, isReadOnly, isOpen, draggedId],
  )

  return (
    <TreeContext value={tree}>
      <TreeBar
        outcome={outcome}
        isReadOnly={isReadOnly}
        isDragging={dragged !== undefined}
        onDropAtTop={() => drop(null)}
      />
      {refusal === undefined ? null : (
        <Box sx={{ px: 4, pb: 2 }}>
          <Notice severity="error" onClose={() => setRefusal(undefined)}>
            {refusal}
          </Notice>
        </Box>
      )}
      <Box sx={frameLook}>
        <Box
          component="ul"
          role="tree"
          aria-label={say('treeName')}
          {...focus}
          onKeyDown={onKeyDown}
          sx={treeLook}
        >
          <TreeBranch parentId={null} level={1} expected={1} />
        </Box>
      </Box>
      {moving ? (
        <MoveDialog
          account={moving}
          onMove={(parent) => moveUnder(moving, parent)}
          onClose={() => setMoving(undefined)}
        />
      ) : null}
    </TreeContext>
  )
}

const frameLook = {
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  borderTop: '1px solid',
  borderColor: 'divider',
  bgcolor: 'background.paper',
}
