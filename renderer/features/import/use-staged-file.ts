import type { AppError } from '#shared/contract/errors.ts'
import type { Output } from '#shared/contract/contract.ts'
import { useState } from 'react'
import { useTry } from '../../api/use-do.ts'

type FileId = Output<'file.begin'>['fileId']

/** A file on its way in, and what became of it. */
export type Staged =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'coming'; name: string; share: number }>
  | Readonly<{ kind: 'there'; name: string; fileId: FileId }>
  | Readonly<{ kind: 'refused'; name: string; error: AppError }>

/** Brings the chosen file to the core piece by piece, so that no call is large. */
export function useStagedFile() {
  const begin = useTry('file.begin')
  const append = useTry('file.append')
  const discard = useTry('file.discard')
  const [staged, setStaged] = useState<Staged>({ kind: 'none' })

  async function take(file: File): Promise<void> {
    const { name } = file
    setStaged({ kind: 'coming', name, share: 0 })
    const begun = await begin({ name: name.slice(0, 200), byteLength: file.size })
    if (!begun.ok) return setStaged({ kind: 'refused', name, error: begun.error })

    const { fileId, bytesAtOnce } = begun.value
    for (let from = 0; from < file.size; from += bytesAtOnce) {
      const base64 = await base64Of(file.slice(from, from + bytesAtOnce))
      const appended = await append({ fileId, base64 })
      if (!appended.ok) return setStaged({ kind: 'refused', name, error: appended.error })
      setStaged({ kind: 'coming', name, share: appended.value.received / file.size })
    }
    setStaged({ kind: 'there', name, fileId })
  }

  function drop(): void {
    if (staged.kind === 'there') void discard({ fileId: staged.fileId })
    setStaged({ kind: 'none' })
  }

  return { staged, take: (file: File) => void take(file), drop }
}

function base64Of(part: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () =>
      resolve(typeof reader.result === 'string' ? reader.result.slice(reader.result.indexOf(',') + 1) : '')
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read'))
    reader.readAsDataURL(part)
  })
}
