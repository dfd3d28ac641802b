import type { FoundKind } from '#shared/domain/search/found.ts'
import { isId } from '#shared/kernel/id.ts'
import { useEffect, useMemo } from 'react'
import { useLocation } from 'react-router'

export type OpenedThing = Readonly<{ kind: FoundKind; id: string }>

const keptAtMost = 30

/** What was opened last in this workspace on this computer, the latest first. Follows the address. */
export function useOpenedThings(workspacePath: string): readonly OpenedThing[] {
  const key = `keyplan-opened ${workspacePath}`
  const { pathname, search } = useLocation()
  const opened = useMemo(() => {
    const known = parse(localStorage.getItem(key))
    const here = thingAt(pathname, search)
    return here ? [here, ...known.filter(({ id }) => id !== here.id)].slice(0, keptAtMost) : known
  }, [key, pathname, search])

  useEffect(() => localStorage.setItem(key, JSON.stringify(opened)), [key, opened])
  return opened
}

/** The thing that the address is about. */
export function thingAt(pathname: string, search: string): OpenedThing | undefined {
  const lead = pathname === '/portfolio/leads' ? new URLSearchParams(search).get('lead') : null
  if (isId(lead)) return { kind: 'lead', id: lead }
  const [, accountId = '', page] = /^\/accounts\/([^/]+)(?:\/([^/]+))?/.exec(pathname) ?? []
  if (!isId(accountId)) return undefined
  const params = new URLSearchParams(search)
  const inner: Readonly<Record<string, readonly [FoundKind, string]>> = {
    people: ['contact', params.get('person') ?? ''],
    'buying-centers': ['buying-center', params.get('center') ?? ''],
    opportunities: ['opportunity', params.get('opportunity') ?? ''],
    plan: ['plan', params.get('plan') ?? ''],
  }
  const [kind, id] = inner[page ?? ''] ?? ['account', accountId]
  return isId(id) ? { kind, id } : { kind: 'account', id: accountId }
}

/** What was kept here may be of another version of the program, or of nobody. */
function parse(kept: string | null): readonly OpenedThing[] {
  if (kept === null) return []
  try {
    const list = JSON.parse(kept) as unknown
    return Array.isArray(list)
      ? (list as OpenedThing[]).filter((each) => isId(each?.id)).slice(0, keptAtMost)
      : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}
