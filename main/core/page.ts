import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

/** A built file of the page. */
export type PageFile = Readonly<{ bytes: Buffer; type: string }>

/** The built page: the only files a host ever hands out. Nothing is looked up on disk after the start. */
export type Page = Readonly<{
  file: (path: string) => PageFile | undefined
  /** `index.html` with a nonce for the styles that are written while the page runs. */
  index: (nonce: string) => string
}>

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

export function loadPage(folder: string): Page {
  const files = new Map<string, PageFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)]
    const path = join(entry.parentPath, entry.name)
    const parts = relative(folder, path).split(sep)
    if (!entry.isFile() || type === undefined || parts.some((part) => part.startsWith('.'))) continue
    files.set(`/${parts.join('/')}`, { bytes: readFileSync(path), type })
  }
  const html = files.get('/index.html')?.bytes.toString('utf8')
  if (html === undefined) throw new Error(`No page in ${folder}`)
  files.delete('/index.html')
  return { file: (path) => files.get(path), index: (nonce) => html.replaceAll('__NONCE__', nonce) }
}

/** The headers of every reply, whatever it carries. Nothing but our own scripts runs; styles need the nonce. */
export function guardHeaders(nonce: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      `style-src 'self' 'nonce-${nonce}'`,
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
    'x-frame-options': 'DENY',
  }
}

/** Where the built page lies, seen from a built file and from a source file. */
export function pageFolderBeside(url: string): URL {
  return new URL(url.endsWith('.ts') ? '../../../dist/renderer' : '../renderer', url)
}
