/**
 * Chromium knows no scheme of ours, so each gets a reserved name that nothing on the network answers to:
 * `app://keyplan/x` is shown as `https://keyplan.app.test/x`. Secure like the scheme it stands for.
 */
const own = /^https:\/\/([^/:]+)\.([a-z]+)\.test((?::\d+)?(?:[/?#]|$))/
const standard = /^([a-z]+):\/\/([^/:?#]+)((?::\d+)?(?:[/?#]|$))/

export function toChromium(address: string, isOwnScheme: (scheme: string) => boolean): string {
  return address.replace(standard, (whole, scheme: string, host: string, rest: string) =>
    isOwnScheme(scheme) ? `https://${host}.${scheme}.test${rest}` : whole,
  )
}

export function toElectron(address: string, isOwnScheme: (scheme: string) => boolean): string {
  return address.replace(own, (whole, host: string, scheme: string, rest: string) =>
    isOwnScheme(scheme) ? `${scheme}://${host}${rest}` : whole,
  )
}
