import type { Reply } from '#shared/contract/bridge.ts'
import { createIds } from '../../../main/core/ids.ts'
import { createStagedFiles } from '../../../main/core/staged-files.ts'

/** Answers what the program around the workspace answers of files that come in, where there is no such program. */
export function stagedIn(folder: string) {
  const newId = createIds(() => new Date())
  const staged = createStagedFiles(folder, () => newId<'file'>())
  return {
    answer(name: string, input: unknown): Reply | undefined {
      const { byteLength, fileId, base64 } = input as { byteLength: number; fileId: never; base64: string }
      if (name === 'file.begin')
        return { ok: true, value: { fileId: staged.begin(byteLength), bytesAtOnce: byteLength } }
      if (name === 'file.append')
        return { ok: true, value: { received: staged.append(fileId, Buffer.from(base64, 'base64')) } }
      return undefined
    },
  }
}
