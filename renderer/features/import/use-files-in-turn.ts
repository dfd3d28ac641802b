import type { AppError } from '#shared/contract/errors.ts'
import type { Output } from '#shared/contract/contract.ts'
import type { Job } from '#shared/contract/job.ts'
import { inOrderOfImport, type FileKind } from '#shared/domain/import/order-files.ts'
import { useState } from 'react'
import { useAskEach } from '../../api/use-ask-each.ts'
import { useAsk } from '../../api/use-ask.ts'
import type { Done, Step } from './done-panel.tsx'
import { asKind, kindOf, lookedAtAs, untouched, type ReviewState } from './review-state.ts'
import { useStagedFiles, type Staged } from './use-staged-files.ts'

/** One of the files that were given together, with all that is known of it. */
export type FileInTurn = Readonly<{
  key: number
  name: string
  fileId: Extract<Staged, { kind: 'there' }>['fileId'] | undefined
  inspection: Output<'import.inspect'> | undefined
  /** `undefined` until it was looked at. */
  kind: FileKind | undefined
  state: ReviewState
  failure: AppError | undefined
  /** Why the file did not come in at all. */
  refused: AppError | undefined
  job: Job | undefined
  done: Done | undefined
  isCurrent: boolean
}>

/** Whether the files are imported one after another, or all of them as one: all or nothing. */
export type Way = 'in-turn' | 'together'

/**
 * Files that were given together, in the order in which they are imported, and the one that is looked at: the one that was chosen, or
 * else the first that can be read and is not imported yet. What a file holds is looked at when all have come; what was imported stays
 * where it was, and what holds nothing that is imported is in nobody's way.
 */
export function useFilesInTurn() {
  const { staged, take, drop, dropAll } = useStagedFiles()
  /** Files in which everything was there already. */
  const [same, setSame] = useState<Readonly<Record<number, number>>>({})
  const [goesOn, setGoesOn] = useState(false)
  const [way, setWay] = useState<Way>('in-turn')
  const [states, setStates] = useState<Readonly<Record<number, ReviewState>>>({})
  /** The keys as somebody has put them; `undefined` leaves them in the order of what they hold. */
  const [order, setOrder] = useState<readonly number[]>()
  const [chosen, setChosen] = useState<number>()
  /** By which job each file is imported; of files that are imported as one it is the same. */
  const [jobIds, setJobIds] = useState<Readonly<Record<number, Job['id']>>>({})
  const jobs = useAsk('job.list', {}).value ?? []
  const coming = staged.find((file) => file.kind === 'coming')
  const there = coming ? [] : staged.filter((file) => file.kind === 'there')
  const stateOf = (key: number): ReviewState => states[key] ?? untouched
  const inspections = useAskEach(
    'import.inspect',
    there.map(({ key, fileId }) => lookedAtAs(fileId, stateOf(key))),
  )

  const found = new Map(there.map((file, index) => [file.key, inspections[index]]))
  const kindAt = (key: number): FileKind | undefined => {
    const inspection = found.get(key)?.value
    return inspection && kindOf(inspection, stateOf(key))
  }
  const ordered = order
    ? staged.toSorted((one, other) => order.indexOf(one.key) - order.indexOf(other.key))
    : inOrderOfImport(
        staged,
        ({ key }) => kindAt(key),
        ({ key }) => found.get(key)?.value?.mapping.includes('sourceId') ?? true,
      )
  const listed = ordered.map((file): FileInTurn => {
    const job = jobs.find(({ id }) => id === jobIds[file.key])
    const refused = file.kind === 'refused' ? file.error : undefined
    return {
      key: file.key,
      name: file.name,
      fileId: file.kind === 'there' ? file.fileId : undefined,
      inspection: found.get(file.key)?.value,
      kind: kindAt(file.key),
      state: stateOf(file.key),
      failure: refused ?? found.get(file.key)?.failure,
      refused,
      job,
      done: doneBy(job, file.name) ?? sameIn(file.name, same[file.key]),
      isCurrent: false,
    }
  })
  // Which comes first is only known when all have been looked at.
  const isLookedAt =
    there.length < 2 || there.every(({ key }) => found.get(key)?.value ?? found.get(key)?.failure)
  const isOne = staged.length === 1
  const isDue = ({ done, failure, kind }: FileInTurn): boolean =>
    !done && (isOne || (!failure && kind !== undefined && kind !== 'unsupported'))
  const wanted = listed.find(({ key, done, fileId }) => key === chosen && !done && fileId !== undefined)
  const current = wanted ?? (isLookedAt ? listed.find(isDue) : undefined)
  const isOver = listed.some(({ done }) => done) && !listed.some(isDue)
  const steps = stepsOf(listed)

  return {
    files: listed.map((file) => ({ ...file, isCurrent: file === current })),
    current,
    coming,
    steps,
    /** Files that were not imported: nothing that is imported is in them, or they can't be read. */
    left: isOver ? listed.filter(({ done }) => !done) : [],
    isOver,
    take,
    leaveOut: (key: number) => staged.filter((file) => file.key === key).forEach(drop),
    choose: setChosen,
    /** Puts a file one place further up or down. */
    move: (key: number, by: -1 | 1) => setOrder(moved(listed, key, by)),
    setState: (key: number, state: ReviewState) => setStates((before) => ({ ...before, [key]: state })),
    setKind: (key: number, kind: string) =>
      setStates((before) => ({ ...before, [key]: asKind(before[key] ?? untouched, kind) })),
    started: (keys: readonly number[], jobId: Job['id']) => {
      setChosen(undefined)
      setJobIds((before) => ({ ...before, ...Object.fromEntries(keys.map((key) => [key, jobId])) }))
    },
    way,
    setWay,
    /** Whether files in which nothing is to be decided are imported without asking for each. */
    goesOn,
    setGoesOn,
    wasThere: (key: number, unchanged: number) => {
      setChosen(undefined)
      setSame((before) => ({ ...before, [key]: unchanged }))
    },
    again: () => {
      setJobIds({})
      setSame({})
      setStates({})
      setOrder(undefined)
      setChosen(undefined)
      setGoesOn(false)
      setWay('in-turn')
      dropAll()
    },
  }
}

function moved(files: readonly FileInTurn[], key: number, by: -1 | 1): readonly number[] {
  const keys = files.map((file) => file.key)
  const from = keys.indexOf(key)
  const [moving, other] = [keys[from], keys[from + by]]
  if (moving === undefined || other === undefined) return keys
  return keys.with(from, other).with(from + by, moving)
}

/** What was imported, each by what one undo takes back: the files of one job are one step. */
function stepsOf(files: readonly FileInTurn[]): readonly Step[] {
  const steps = new Map<string, Done[]>()
  for (const { key, job, done } of files) {
    if (!done) continue
    const of = job?.id ?? String(key)
    steps.set(of, [...(steps.get(of) ?? []), done])
  }
  return [...steps.values()]
}

function doneBy(job: Job | undefined, fileName: string): Done | undefined {
  if (job?.kind === 'orders' && job.result) {
    const { created, replaced, unchanged, leftOut } = job.result
    return { fileName, created, updated: replaced, unchanged, teamMembers: 0, leftOut }
  }
  if (job?.kind !== 'import' || !job.result) return undefined
  const { files, ...all } = job.result
  return files?.find((file) => file.fileName === fileName) ?? { ...all, fileName }
}

function sameIn(fileName: string, unchanged: number | undefined): Done | undefined {
  return unchanged === undefined
    ? undefined
    : { fileName, created: 0, updated: 0, unchanged, teamMembers: 0, leftOut: 0 }
}
