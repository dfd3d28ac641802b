import type { AppError } from '#shared/contract/errors.ts'

/** Carries failures that no component shows itself to the one place that does. */
export function createFailureFeed() {
  const listeners = new Set<(error: AppError) => void>()
  return {
    report(error: AppError): void {
      for (const listener of listeners) listener(error)
    },
    subscribe(listener: (error: AppError) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export type FailureFeed = ReturnType<typeof createFailureFeed>
