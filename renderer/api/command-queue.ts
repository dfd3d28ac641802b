import type { CommandName, Output, Payload } from '#shared/contract/contract.ts'
import { AppFailure, type AppError } from '#shared/contract/errors.ts'
import type { Client } from './client.ts'

/** What the quiet mark in the bar says. */
export type Saving = 'saved' | 'saving' | 'failed'

/**
 * Sends commands one after another, in the order they were given. An edit that follows an edit of the same thing carries
 * the version that the first one left, so that fast typing is never taken for somebody else's change.
 */
export function createCommandQueue(client: Client) {
  const ownVersions = new Map<string, number>()
  const listeners = new Set<() => void>()
  let last: Promise<unknown> = Promise.resolve()
  let pending = 0
  let saving: Saving = 'saved'

  function show(next: Saving): void {
    if (next === saving) return
    saving = next
    for (const listener of listeners) listener()
  }

  async function send<N extends CommandName>(name: N, input: Payload<N>): Promise<Output<N>> {
    try {
      const value = await client(name, withOwnVersion(input, ownVersions))
      learn(value, ownVersions)
      pending--
      show(pending === 0 ? 'saved' : 'saving')
      return value
    } catch (error) {
      pending--
      show(isRefusal(error) ? (pending === 0 ? 'saved' : 'saving') : 'failed')
      throw error
    }
  }

  return {
    run<N extends CommandName>(name: N, input: Payload<N>): Promise<Output<N>> {
      pending++
      show('saving')
      const turn = last.then(() => send(name, input))
      last = turn.catch(() => undefined)
      return turn
    },
    saving: (): Saving => saving,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** The user has let go of what was refused: nothing is unsaved by it. */
    letGo: (): void => show(pending === 0 ? 'saved' : 'saving'),
    /** Resolves when everything given so far has been answered. */
    settled: (): Promise<unknown> => last,
  }
}

export type CommandQueue = ReturnType<typeof createCommandQueue>

/** A rule that says no leaves nothing unsaved: the page shows the reason where it was asked for. */
function isRefusal(error: unknown): boolean {
  return error instanceof AppFailure && refusals.has(error.detail.code)
}

const refusals: ReadonlySet<AppError['code']> = new Set([
  'rule-broken',
  'nothing-to-undo',
  'nothing-to-redo',
  'preview-outdated',
  'import-refused',
])

function withOwnVersion<P>(input: P, own: ReadonlyMap<string, number>): P {
  if (isVersioned(input)) return { ...input, version: Math.max(input.version, own.get(input.id) ?? 0) }
  if (!isOfSeveral(input)) return input
  return { ...input, contacts: input.contacts.map((each) => withOwnVersion(each, own)) }
}

function learn(value: unknown, own: Map<string, number>): void {
  if (isVersioned(value)) own.set(value.id, value.version)
  else if (isOfSeveral(value)) for (const each of value.contacts) learn(each, own)
}

/** Several things that are edited together. */
function isOfSeveral(value: unknown): value is { contacts: readonly unknown[] } {
  return typeof value === 'object' && value !== null && 'contacts' in value && Array.isArray(value.contacts)
}

function isVersioned(value: unknown): value is { id: string; version: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'version' in value &&
    typeof value.version === 'number'
  )
}
