import type { IncomingMessage } from 'node:http'

/** Why a request is turned away before anything looks at what it wants. */
export type Refusal = Readonly<{ status: number; reason: string }>

/**
 * Loopback is not privacy: any web page can reach a loopback port. The request must name exactly our host and port, must
 * come from our own page where it says where it comes from, and must use the plain form of a path.
 */
export function refusalOf(request: IncomingMessage, authority: string): Refusal | undefined {
  const hosts = request.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host')
  if (hosts.length !== 1 || request.headers.host !== authority)
    return { status: 421, reason: 'Not this host' }
  if (!request.url?.startsWith('/')) return { status: 400, reason: 'Not a path' }
  if (request.method !== 'GET' && request.method !== 'POST')
    return { status: 405, reason: 'Not a method of this host' }

  const { origin } = request.headers
  if (origin !== undefined && origin !== `http://${authority}`)
    return { status: 403, reason: 'Not this page' }
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return { status: 403, reason: 'Not this site' }
  if (request.headers.upgrade !== undefined) return { status: 400, reason: 'No upgrade here' }
  return undefined
}

/** A POST must say that it is JSON: a form or a plain text can't, without a preflight that is never answered. */
export function refusalOfBody(request: IncomingMessage): Refusal | undefined {
  const type = request.headers['content-type'] ?? ''
  return /^application\/json(;|$)/i.test(type) ? undefined : { status: 415, reason: 'Not JSON' }
}
