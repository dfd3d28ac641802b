import type { Incidents } from './incidents.ts'

/**
 * Takes what nobody caught in the host's own thread: it is written down as an incident and told, and the program goes on,
 * since what must not be lost is kept by other threads and by the file. Ending here would take the typed text of every page.
 */
export function outliveTheUnexpected(app: Incidents, tell: (sentence: string) => void): void {
  const take = (error: unknown): void => {
    const incident = app.report(error, 'the host')
    tell(`Something failed inside Keyplan. Incident ${incident} in the incident log says more.`)
  }
  process.on('uncaughtException', take)
  process.on('unhandledRejection', take)
}
