/** Where failures that nobody expected are written down, each with a number that the user sees too. */
export type Incidents = Readonly<{ report: (error: unknown, during: string) => string }>

/**
 * Writes incidents as one JSON line each: line ends in a message can't forge another entry. Where the log can't be written,
 * on a full disk say, they go to the terminal: a failure to tell must not become a second failure.
 */
export function createIncidents(
  write: (line: string) => void,
  now: () => Date,
  newNumber: () => string,
): Incidents {
  return {
    report(error, during) {
      const incident = newNumber()
      const fact =
        error instanceof Error
          ? { message: error.message, stack: error.stack, code: codeOf(error) }
          : { message: String(error) }
      const line = JSON.stringify({ at: now().toISOString(), incident, during, ...fact })
      try {
        write(line)
      } catch (cause) {
        console.error(`${line}\nThe incident log can't be written: ${String(cause)}`)
      }
      return incident
    },
  }
}

function codeOf(error: Error): string | undefined {
  return 'code' in error ? String(error.code) : undefined
}
