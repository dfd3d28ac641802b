import type { AccountId } from '#shared/domain/account/model.ts'
import { memo, useCallback, useState, type CSSProperties } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { formatCount } from '../../ui/format.ts'
import { sizes } from '../../theme/theme.ts'
import { useAccountsWords } from './accounts-words.ts'
import { TreeRow } from './tree-row.tsx'

const rowsAtOnce = 100
const rootsOpenUpTo = 50

type Props = Readonly<{
  parentId: AccountId | null
  level: number
  /** How many rows the parent says there are, so that nothing jumps while they come. */
  expected: number
}>

/** One level of the tree under one parent, a page at a time. */
export function TreeBranch({ parentId, level, expected }: Props) {
  const [pages, setPages] = useState(1)
  const showMore = useCallback(() => setPages((shown) => shown + 1), [])
  return Array.from({ length: pages }, (_page, index) => (
    <TreePage
      key={index}
      parentId={parentId}
      level={level}
      offset={index * rowsAtOnce}
      expected={Math.min(rowsAtOnce, Math.max(0, expected - index * rowsAtOnce))}
      onMore={index === pages - 1 ? showMore : undefined}
    />
  ))
}

type PageProps = Props & Readonly<{ offset: number; onMore: (() => void) | undefined }>

const TreePage = memo(function TreePage({ parentId, level, offset, expected, onMore }: PageProps) {
  const say = useAccountsWords()
  const answer = useAsk('account.listChildren', { parentId, offset, limit: rowsAtOnce })
  if (!answer.value) {
    return (
      <li role="none" style={{ height: expected * sizes.tableRowPx, padding: '6px 16px' }}>
        {say('loading')}
      </li>
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
        <MoreRow id={`more-${parentId ?? 'top'}`} level={level} rest={rest} onMore={onMore} />
      ) : null}
    </>
  )
})

type MoreProps = Readonly<{ id: string; level: number; rest: number; onMore: () => void }>

function MoreRow({ id, level, rest, onMore }: MoreProps) {
  const say = useAccountsWords()
  const label = say('more', {
    count: rest,
    shown: formatCount(Math.min(rest, rowsAtOnce)),
    rest: formatCount(rest),
  })
  return (
    <li role="treeitem" aria-level={level} aria-label={label} data-tree-id={id} tabIndex={-1}>
      <div className="row" style={{ '--level': level } as CSSProperties}>
        <span className="name">
          <button type="button" className="more" data-tree-enter tabIndex={-1} onClick={onMore}>
            {label}
          </button>
        </span>
      </div>
    </li>
  )
}
