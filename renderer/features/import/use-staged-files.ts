import type { AppError } from '#shared/contract/errors.ts'
import type { Output } from '#shared/contract/contract.ts'
import { filesAtOnce } from '#shared/domain/import/order-files.ts'
import { useRef, useState } from 'react'
import { useDo } from '../../api/use-do.ts'
import { useSendFile } from '../../api/use-send-file.ts'

type FileId = Output<'file.begin'>['fileId']
type Named = Readonly<{ key: number; name: string }>

/** A file on its way in, and what became of it. */
export type Staged = Named &
  (
    | Readonly<{ kind: 'coming'; share: number }>
    | Readonly<{ kind: 'there'; fileId: FileId }>
    | Readonly<{ kind: 'refused'; error: AppError }>
  )

/** The chosen files on their way to the core, one after another, in the order in which they were given. */
export function useStagedFiles() {
  const send = useSendFile()
  const discard = useDo('file.discard')
  const [staged, setStaged] = useState<readonly Staged[]>([])
  const lastKey = useRef(0)

  const put = (file: Staged): void =>
    setStaged((files) => files.map((each) => (each.key === file.key ? file : each)))

  async function take(files: readonly File[]): Promise<void> {
    const named = files.slice(0, filesAtOnce).map((file) => {
      lastKey.current += 1
      return { file, key: lastKey.current, name: file.name }
    })
    setStaged(named.map(({ key, name }) => ({ key, name, kind: 'coming', share: 0 })))
    for (const { file, key, name } of named) {
      const sent = await send(name, file, (share) => put({ key, name, kind: 'coming', share }))
      put(
        sent.ok
          ? { key, name, kind: 'there', fileId: sent.value }
          : { key, name, kind: 'refused', error: sent.error },
      )
    }
  }

  function drop(file: Staged): void {
    if (file.kind === 'there') void discard({ fileId: file.fileId })
    setStaged((files) => files.filter(({ key }) => key !== file.key))
  }

  return {
    staged,
    take: (files: readonly File[]) => void take(files),
    drop,
    dropAll: () => staged.forEach(drop),
  }
}
