import type { Output, ProcedureName } from '#shared/contract/contract.ts'
import type { QueryClient } from '@tanstack/react-query'
import type { Client } from './client.ts'

type Contact = Output<'contact.get'>

/** Commands that answer the contact as it is stored now. */
const answerContact: ReadonlySet<ProcedureName> = new Set(['contact.edit', 'contact.move'])

/**
 * Shows what a command answered of a contact before the news are asked for: the list of a large firm comes in many pages, and a map
 * need not wait for them. What is asked for then says the same, and nothing is drawn twice.
 */
export function showingAtOnce(client: Client, queries: QueryClient): Client {
  return async (name, input) => {
    const value = await client(name, input)
    if (answerContact.has(name)) show(queries, value as Contact)
    return value
  }
}

function show(queries: QueryClient, contact: Contact): void {
  const queryKey = ['contact.listByAccount', { accountId: contact.accountId }, 'all'] as const
  const isOld = queries.getQueryState(queryKey)?.isInvalidated === true
  queries.setQueryData<readonly Contact[]>(queryKey, (known) => known && withContact(known, contact))
  // What is shown anew is taken for up to date, which it is not in all else.
  if (isOld) void queries.invalidateQueries({ queryKey, refetchType: 'none' })
}

/** The list with the contact as it is, at its place; what is known in a later version stays. */
export function withContact(known: readonly Contact[], contact: Contact): readonly Contact[] {
  const at = known.findIndex(({ id }) => id === contact.id)
  const before = known[at]
  return before === undefined || before.version >= contact.version ? known : known.with(at, contact)
}
