/** The answer of something that may be refused: a value, or the reason in facts. */
export type Result<T, E> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; error: E }>

export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value }
}

export function refuse<E>(error: E): Result<never, E> {
  return { ok: false, error }
}

/** Closes a switch over a union: a case that was forgotten does not compile. */
export function assertNever(value: never): never {
  throw new Error(`No case for ${JSON.stringify(value)}`)
}
