import type { Collapsing } from '../../diagram/collapsing.ts'

/** What is collapsed, as the address has it: `levels=2&collapsed=<id>.<id>&expanded=<id>`. */
export function readCollapsing(params: URLSearchParams): Collapsing {
  const levels = Number.parseInt(params.get('levels') ?? '', 10)
  return {
    levels: levels >= 1 ? levels : null,
    collapsed: idsIn(params.get('collapsed')),
    expanded: idsIn(params.get('expanded')),
  }
}

export function collapsingParams({ levels, collapsed, expanded }: Collapsing) {
  return {
    levels: levels === null ? null : String(levels),
    collapsed: textOf(collapsed),
    expanded: textOf(expanded),
  }
}

function idsIn(text: string | null): ReadonlySet<string> {
  return new Set((text ?? '').split('.').filter(Boolean))
}

function textOf(ids: ReadonlySet<string>): string | null {
  return ids.size === 0 ? null : [...ids].join('.')
}
