import type { AppError } from '#shared/contract/errors.ts'
import type { Output } from '#shared/contract/contract.ts'
import { useState } from 'react'
import { useTry } from '../../api/use-do.ts'
import { useSendFile } from '../../api/use-send-file.ts'

type FileId = Output<'file.begin'>['fileId']

/** A file on its way in, and what became of it. */
export type Staged =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'coming'; name: string; share: number }>
  | Readonly<{ kind: 'there'; name: string; fileId: FileId }>
  | Readonly<{ kind: 'refused'; name: string; error: AppError }>

/** The chosen file on its way to the core. */
export function useStagedFile() {
  const send = useSendFile()
  const discard = useTry('file.discard')
  const [staged, setStaged] = useState<Staged>({ kind: 'none' })

  async function take(file: File): Promise<void> {
    const { name } = file
    setStaged({ kind: 'coming', name, share: 0 })
    const sent = await send(name, file, (share) => setStaged({ kind: 'coming', name, share }))
    if (sent.ok) setStaged({ kind: 'there', name, fileId: sent.value })
    else setStaged({ kind: 'refused', name, error: sent.error })
  }

  function drop(): void {
    if (staged.kind === 'there') void discard({ fileId: staged.fileId })
    setStaged({ kind: 'none' })
  }

  return { staged, take: (file: File) => void take(file), drop }
}
