import type { AppError } from '#shared/contract/errors.ts'
import type { Output, Payload } from '#shared/contract/contract.ts'
import { useAskEach } from '../../api/use-ask-each.ts'
import { useAsk } from '../../api/use-ask.ts'
import type { Earlier } from './preview-panel.tsx'
import { reviewOf } from './review-state.ts'
import type { FileInTurn } from './use-files-in-turn.ts'

type Preview = Output<'import.preview'>

/** Files that are imported as one, each as it would be with those before it. */
export type Together = Readonly<{
  members: readonly FileInTurn[]
  /** By the key of the file, as far as it is known. */
  previews: ReadonlyMap<number, Preview>
  earlierOf: (key: number) => Earlier
  failure: AppError | undefined
  isAsking: boolean
  /** What imports all of them; `undefined` as long as something is to be decided or mended. */
  start: Payload<'import.start'> | undefined
}>

/** @param isOn whether it is asked for: each file is planned with all that come before it */
export function useTogether(files: readonly FileInTurn[], isOn: boolean): Together {
  const profiles = useAsk('import-profile.list', {})
  const members = files.filter(
    ({ kind, inspection, fileId, failure, done }) =>
      inspection && fileId && !failure && !done && kind !== 'unsupported' && kind !== 'order-lines',
  )
  const reviews = members.flatMap(({ fileId, inspection, state, name }) =>
    fileId && inspection
      ? [{ name: name.slice(0, 200), ...reviewOf(fileId, inspection, state, profiles.value ?? []) }]
      : [],
  )
  const hows: Earlier = reviews.map(({ name, how }) => ({ ...how, fileName: name }))
  const answers = useAskEach(
    'import.preview',
    isOn ? reviews.map(({ how }, index) => ({ ...how, earlier: hows.slice(0, index) })) : [],
  )
  const previews = new Map<number, Preview>()
  for (const [index, { key }] of members.entries()) {
    const preview = answers[index]?.value
    if (preview) previews.set(key, preview)
  }
  const isAsking = answers.some((answer) => answer.isAsking)
  const all = [...previews.values()]
  const last = reviews.at(-1)
  const basis = all.at(-1)?.basis
  const isSettled =
    isOn &&
    !isAsking &&
    all.length === members.length &&
    reviews.every(({ isAccountChosen }) => isAccountChosen) &&
    reviews.every(({ how }, index) => isTakeable(all[index], how.leaveOutRefused)) &&
    all.some(({ created, updated }) => created + updated > 0)
  const readBy = new Set(reviews.map((review) => review.readBy))
  return {
    members,
    previews,
    earlierOf: (key) =>
      hows.slice(
        0,
        Math.max(
          0,
          members.findIndex((file) => file.key === key),
        ),
      ),
    failure: answers.find((answer) => answer.failure)?.failure,
    isAsking,
    start:
      isSettled && last && basis !== undefined
        ? {
            ...last.how,
            earlier: hows.slice(0, -1),
            basis,
            fileName: last.name,
            profile: readBy.size === 1 ? last.readBy : null,
            runId: null,
          }
        : undefined,
  }
}

function isTakeable(preview: Preview | undefined, isRefusedLeftOut: boolean): boolean {
  if (!preview || preview.open > 0 || preview.refusals.some(({ row }) => row === null)) return false
  return preview.refusalCount === 0 || isRefusedLeftOut
}
