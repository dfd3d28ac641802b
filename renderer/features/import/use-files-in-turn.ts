import type { AppError } from '#shared/contract/errors.ts'
import type { Job } from '#shared/contract/job.ts'
import { inOrderOfImport } from '#shared/domain/import/order-files.ts'
import { useState } from 'react'
import { useAskEach } from '../../api/use-ask-each.ts'
import { useAsk } from '../../api/use-ask.ts'
import type { Done } from './done-panel.tsx'
import type { ListedFile } from './files-list.tsx'
import { useStagedFiles, type Staged } from './use-staged-files.ts'

export type FileInTurn = ListedFile &
  Readonly<{
    fileId: Extract<Staged, { kind: 'there' }>['fileId'] | undefined
    /** Why the file did not come in at all. */
    refused: AppError | undefined
    job: Job | undefined
  }>

/**
 * Files that were given together, in the order in which they are imported, and the one whose turn it is: the first that can be
 * read and is not imported yet. What a file holds is looked at when all have come; what was imported stays where it was.
 */
export function useFilesInTurn() {
  const { staged, take, drop, dropAll } = useStagedFiles()
  /** Files in which everything was there already. */
  const [same, setSame] = useState<Readonly<Record<number, number>>>({})
  const [goesOn, setGoesOn] = useState(false)
  const [jobIds, setJobIds] = useState<Readonly<Record<number, Job['id']>>>({})
  const jobs = useAsk('job.list', {}).value ?? []
  const coming = staged.find((file) => file.kind === 'coming')
  const there = coming ? [] : staged.filter((file) => file.kind === 'there')
  const inspections = useAskEach(
    'import.inspect',
    there.length > 1 ? there.map(({ fileId }) => ({ fileId })) : [],
  )

  const found = new Map(there.map((file, index) => [file.key, inspections[index]]))
  const ordered = inOrderOfImport(staged, ({ key }) => found.get(key)?.value?.recognition.object)
  const listed = ordered.map((file): FileInTurn => {
    const job = jobs.find(({ id }) => id === jobIds[file.key])
    const refused = file.kind === 'refused' ? file.error : undefined
    return {
      key: file.key,
      name: file.name,
      fileId: file.kind === 'there' ? file.fileId : undefined,
      inspection: found.get(file.key)?.value,
      failure: refused ?? found.get(file.key)?.failure,
      refused,
      job,
      done: doneBy(job) ?? sameIn(file.name, same[file.key]),
      isCurrent: false,
    }
  })
  // Which comes first is only known when all have been looked at.
  const isLookedAt =
    there.length < 2 || there.every(({ key }) => found.get(key)?.value ?? found.get(key)?.failure)
  const isOne = staged.length === 1
  const current = isLookedAt ? listed.find(({ done, failure }) => !done && (isOne || !failure)) : undefined
  const done = listed.flatMap((file) => (file.done ? [file.done] : []))

  return {
    files: listed.map((file) => ({ ...file, isCurrent: file === current })),
    current,
    coming,
    done,
    isOver: done.length > 0 && done.length === listed.length,
    take,
    leaveOut: (key: number) => staged.filter((file) => file.key === key).forEach(drop),
    started: (key: number, jobId: Job['id']) => setJobIds((before) => ({ ...before, [key]: jobId })),
    /** Whether files in which nothing is to be decided are imported without asking for each. */
    goesOn,
    setGoesOn,
    wasThere: (key: number, unchanged: number) => setSame((before) => ({ ...before, [key]: unchanged })),
    again: () => {
      setJobIds({})
      setSame({})
      setGoesOn(false)
      dropAll()
    },
  }
}

function doneBy(job: Job | undefined): Done | undefined {
  return job?.kind === 'import' && job.result ? { ...job.result, fileName: job.title } : undefined
}

function sameIn(fileName: string, unchanged: number | undefined): Done | undefined {
  return unchanged === undefined
    ? undefined
    : { fileName, created: 0, updated: 0, unchanged, teamMembers: 0, leftOut: 0 }
}
