const schemes = /^(https?:\/\/[^\s/]|mailto:[^\s@]+@)/i
const atMost = 2_000

/** Whether a link leads to a page or writes mail, and does nothing else: no script, no file, no address without a scheme. */
export function isSafeLink(href: unknown): href is string {
  return typeof href === 'string' && href.length <= atMost && schemes.test(href) && !hasControl(href)
}

/** Browsers overlook control characters in addresses, so that a scheme can be hidden in them. */
function hasControl(href: string): boolean {
  return /[\p{Cc}\s]/u.test(href) || !href.isWellFormed()
}
