import type { AccountId } from '#shared/domain/account/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { formatCount } from '../../ui/format.ts'
import { sizes } from '../../theme/theme.ts'
import { useAccountsWords } from './accounts-words.ts'
import { useTree } from './tree-context.ts'
import { indentOf, TreeRow } from './tree-row.tsx'

const rowsAtOnce = 100
const rootsOpenUpTo = 50

type Props = Readonly<{
  parentId: AccountId | null
  /** From 1, as screen readers count. */
  level: number
  /** How many rows the parent says there are, so that nothing jumps while they come. */
  expected: number
}>

/** One level of the tree under one parent, a page at a time. */
export function TreeBranch({ parentId, level, expected }: Props) {
  const [pages, setPages] = useState(1)
  return Array.from({ length: pages }, (_page, index) => (
    <TreePage
      key={index}
      parentId={parentId}
      level={level}
      offset={index * rowsAtOnce}
      expected={Math.min(rowsAtOnce, Math.max(0, expected - index * rowsAtOnce))}
      onMore={index === pages - 1 ? () => setPages(pages + 1) : undefined}
    />
  ))
}

type PageProps = Props & Readonly<{ offset: number; onMore: (() => void) | undefined }>

function TreePage({ parentId, level, offset, expected, onMore }: PageProps) {
  const say = useAccountsWords()
  const answer = useAsk('account.listChildren', { parentId, offset, limit: rowsAtOnce })
  if (!answer.value) {
    return (
      <Box component="li" role="none" sx={{ height: expected * sizes.tableRowPx, pl: indentOf(level) }}>
        <Box sx={{ px: 4, py: 1.5, color: 'text.secondary' }}>{say('loading')}</Box>
      </Box>
    )
  }

  const { rows, total } = answer.value
  const rest = total - offset - rows.length
  return (
    <>
      {rows.map((account, index) => (
        <TreeRow
          key={account.id}
          account={account}
          level={level}
          position={offset + index + 1}
          siblings={total}
          isOpenByDefault={level === 1 && total <= rootsOpenUpTo}
          branch={<TreeBranch parentId={account.id} level={level + 1} expected={account.children} />}
        />
      ))}
      {onMore && rest > 0 ? (
        <MoreRow id={`more-${parentId ?? 'top'}-${offset}`} level={level} rest={rest} onMore={onMore} />
      ) : null}
    </>
  )
}

type MoreProps = Readonly<{ id: string; level: number; rest: number; onMore: () => void }>

function MoreRow({ id, level, rest, onMore }: MoreProps) {
  const say = useAccountsWords()
  const { setCurrent } = useTree()
  const label = say('more', {
    count: rest,
    shown: formatCount(Math.min(rest, rowsAtOnce)),
    rest: formatCount(rest),
  })
  return (
    <Box
      component="li"
      role="treeitem"
      aria-level={level}
      aria-label={label}
      data-tree-id={id}
      tabIndex={-1}
      onFocus={() => setCurrent(id)}
      sx={{ pl: indentOf(level), height: sizes.tableRowPx }}
    >
      <Button data-tree-enter tabIndex={-1} onClick={onMore} sx={{ ml: 8 }}>
        {label}
      </Button>
    </Box>
  )
}
