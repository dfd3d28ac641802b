import { afterAll, beforeAll, describe } from 'vitest'
import { transports, type Host } from './host.ts'

/** Says the same of the program over every transport. The host is there when a test runs, not before. */
export function overEachTransport(say: (host: () => Host) => void): void {
  describe.each(Object.entries(transports))('%s', (_transport, start) => {
    let host: Host
    beforeAll(async () => {
      host = await start()
    })
    afterAll(() => host.close())
    say(() => host)
  })
}
