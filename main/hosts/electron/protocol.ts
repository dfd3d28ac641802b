import { protocol } from 'electron'
import { randomBytes } from 'node:crypto'
import { guardHeaders, type Page } from '../../core/page.ts'
import { pageAddress, pageOrigin, pageScheme } from './address.ts'

/** Makes the scheme one that has an origin, so that storage, modules and the policy's 'self' work. Before `ready` only. */
export function declarePageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: pageScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

export function servePage(page: Page): void {
  protocol.handle(pageScheme, (request) => answerRequest(page, request))
}

/**
 * The built page and nothing else. The address is compared as text, not taken apart: what is spelled in another way
 * (another host, `..`, an encoding, a port) is not in the map of built files, so no spelling can reach another file.
 */
export function answerRequest(page: Page, { method, url }: Pick<Request, 'method' | 'url'>): Response {
  const nonce = randomBytes(16).toString('base64')
  if (method !== 'GET') return turnAway(nonce, 405, 'Not a method of this host')
  if (!url.startsWith(pageAddress)) return turnAway(nonce, 421, 'Not this host')

  const path = url.slice(pageOrigin.length).split(/[?#]/, 1)[0] ?? ''
  if (path === '/') return reply(nonce, 200, 'text/html; charset=utf-8', page.index(nonce))

  const file = page.file(path)
  return file ? reply(nonce, 200, file.type, new Uint8Array(file.bytes)) : turnAway(nonce, 404, 'Not here')
}

function turnAway(nonce: string, status: number, reason: string): Response {
  return reply(nonce, status, 'text/plain; charset=utf-8', reason)
}

function reply(
  nonce: string,
  status: number,
  type: string,
  body: string | Uint8Array<ArrayBuffer>,
): Response {
  return new Response(body, { status, headers: { ...guardHeaders(nonce), 'content-type': type } })
}
