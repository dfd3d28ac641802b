import { useEffect, useRef, useState, type FocusEvent } from 'react'

/**
 * Tab comes into the tree at the row it was left at, and leaves it from any row. A row that is moved elsewhere, or asked about
 * in a dialog, has the focus again afterwards.
 */
export function useTreeFocus() {
  const ref = useRef<HTMLUListElement>(null)
  const lastId = useRef<string>(undefined)
  const [isWithin, setWithin] = useState(false)

  useEffect(() => {
    const tree = ref.current
    if (!tree || !isWithin) return undefined
    const keeper = new MutationObserver(() => {
      if (document.activeElement === document.body) rowOf(tree, lastId.current)?.focus()
    })
    keeper.observe(tree, { childList: true, subtree: true })
    return () => keeper.disconnect()
  }, [isWithin])

  return {
    ref,
    tabIndex: isWithin ? -1 : 0,
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const tree = event.currentTarget
      if (event.target === tree) {
        const first = tree.querySelector<HTMLElement>('[role=treeitem]')
        return (rowOf(tree, lastId.current) ?? first)?.focus()
      }
      setWithin(true)
      const row = event.target.closest<HTMLElement>('[role=treeitem]')
      lastId.current = row?.dataset['treeId'] ?? lastId.current
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      const to = event.relatedTarget
      if (to && !event.currentTarget.contains(to) && !to.closest('[role=dialog]')) setWithin(false)
    },
  }
}

function rowOf(tree: HTMLElement, id: string | undefined): HTMLElement | undefined {
  const rows = [...tree.querySelectorAll<HTMLElement>('[role=treeitem]')]
  return rows.find((each) => each.dataset['treeId'] === id)
}
