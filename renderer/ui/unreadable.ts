import type { Kept } from './use-draft.ts'

/** What a field answers for a text that is refused before it is sent, with the reason. */
export function unreadable(reason: string): Promise<Kept> {
  return Promise.resolve({
    ok: false,
    error: { code: 'invalid-input', issues: [{ path: '', message: reason }] },
  })
}
