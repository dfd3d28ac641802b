import type { Core } from './core.ts'

/** The rule of the field that said no; `undefined` where none did. */
export function brokenRule(reply: Awaited<ReturnType<Core['reply']>>) {
  return !reply.ok && reply.error.code === 'rule-broken' ? reply.error.broken : undefined
}
