/** Where the Chromium is that the tests drive. */
export function chromiumPath(): string {
  return process.env['KEYPLAN_CHROMIUM'] ?? '/usr/bin/chromium'
}

/** A Chromium that keeps to itself: nothing is fetched, nothing is asked. */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
