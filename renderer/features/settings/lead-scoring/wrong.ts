import type { Kept } from '../../../ui/use-draft.ts'

/** What can't be kept as it is: the field says so. */
export function wrong(message: string): Promise<Kept> {
  return Promise.resolve({ ok: false, error: { code: 'invalid-input', issues: [{ path: '', message }] } })
}
