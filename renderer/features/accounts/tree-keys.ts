/** What a key means in a tree, as the ARIA practices have it: to walk, or to open and close. */
export type TreeStep =
  | Readonly<{ kind: 'walk'; to: HTMLElement }>
  | Readonly<{ kind: 'open' | 'close' | 'enter' | 'move' | 'add' }>

/** The rows are found in the page as they stand: what is closed or not yet loaded isn't there. */
export function treeStepOf(key: string, item: HTMLElement): TreeStep | undefined {
  const expanded = item.getAttribute('aria-expanded')
  switch (key) {
    case 'ArrowDown':
      return walkTo(neighbor(item, 1))
    case 'ArrowUp':
      return walkTo(neighbor(item, -1))
    case 'Home':
      return walkTo(itemsAround(item)[0])
    case 'End':
      return walkTo(itemsAround(item).at(-1))
    case 'ArrowRight':
      if (expanded === 'false') return { kind: 'open' }
      return expanded === 'true' ? walkTo(neighbor(item, 1)) : undefined
    case 'ArrowLeft':
      if (expanded === 'true') return { kind: 'close' }
      return walkTo(item.parentElement?.closest<HTMLElement>('[role=treeitem]') ?? undefined)
    case 'Enter':
      return { kind: 'enter' }
    case 'm':
    case 'M':
      return { kind: 'move' }
    case 'a':
    case 'A':
      return { kind: 'add' }
    default:
      return undefined
  }
}

function walkTo(to: HTMLElement | undefined): TreeStep | undefined {
  return to && { kind: 'walk', to }
}

function neighbor(item: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const items = itemsAround(item)
  return items[items.indexOf(item) + step]
}

function itemsAround(item: HTMLElement): readonly HTMLElement[] {
  return [...(item.closest('[role=tree]')?.querySelectorAll<HTMLElement>('[role=treeitem]') ?? [])]
}
