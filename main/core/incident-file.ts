import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { createIncidents, type Incidents } from './incidents.ts'

/** Incidents go to a file beside the program's own settings, readable by the user alone. */
export function incidentsIn(incidentLog: string, now: () => Date): Incidents {
  return createIncidents(
    (line) => appendFileSync(incidentLog, `${line}\n`, { mode: 0o600 }),
    now,
    () => randomUUID().slice(0, 8),
  )
}
