/** Where failures that nobody expected are written down, each with a number that the user sees too. */
export type Incidents = Readonly<{ report: (error: unknown, during: string) => string }>

/** Writes incidents as one JSON line each: line ends in a message can't forge another entry. */
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
      write(JSON.stringify({ at: now().toISOString(), incident, during, ...fact }))
      return incident
    },
  }
}

function codeOf(error: Error): string | undefined {
  return 'code' in error ? String(error.code) : undefined
}
