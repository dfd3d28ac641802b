import { ok, refuse, type Result } from '#shared/kernel/result.ts'
import type { IncomingMessage } from 'node:http'
import type { Refusal } from './guard.ts'

const bytesAtMost = 8 * 1024 * 1024

/** The JSON value of a request's body. What is too long is not read to its end. */
export async function readBody(request: IncomingMessage): Promise<Result<unknown, Refusal>> {
  if (Number(request.headers['content-length'] ?? 0) > bytesAtMost)
    return refuse({ status: 413, reason: 'Too long' })

  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.byteLength
    if (length > bytesAtMost) return refuse({ status: 413, reason: 'Too long' })
    parts.push(part)
  }
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError)
      return refuse({ status: 400, reason: 'Not JSON' })
    throw error
  }
}
