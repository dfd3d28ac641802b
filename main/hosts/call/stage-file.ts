import type { Output } from '#shared/contract/contract.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { App } from '../../app.ts'

/** Brings a file in piece by piece, as the page does, and answers its id. Throws a sentence where it is refused. */
export async function stageFile(app: App, path: string): Promise<string> {
  const begun = await value<'file.begin'>(app, 'file.begin', {
    name: basename(path),
    byteLength: statSync(path).size,
  })
  for await (const part of createReadStream(path, {
    highWaterMark: begun.bytesAtOnce,
  }) as AsyncIterable<Buffer>) {
    await value<'file.append'>(app, 'file.append', { fileId: begun.fileId, base64: part.toString('base64') })
  }
  return begun.fileId
}

async function value<N extends 'file.begin' | 'file.append'>(
  app: App,
  name: N,
  input: unknown,
): Promise<Output<N>> {
  const reply = await app.call(name, input)
  if (!reply.ok) throw new Error(sayFailure(reply.error))
  return reply.value as Output<N>
}
