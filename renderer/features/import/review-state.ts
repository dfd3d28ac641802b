import type { Output, Payload } from '#shared/contract/contract.ts'
import { mapOrderHeaders, missingOrderFields } from '#shared/domain/economics/order-headings.ts'
import { standsAlone, type ImportObject } from '#shared/domain/import/fields.ts'
import type { FileKind } from '#shared/domain/import/order-files.ts'
import { profileFor, settingsFor } from '#shared/domain/import/profile.ts'
import type { Profile } from './profile-bar.tsx'
import type { Choices } from './reading-choices.tsx'
import { plainSettings, type Settings } from './settings.ts'

type FileId = Payload<'import.inspect'>['fileId']
type Inspection = Output<'import.inspect'>

/** All that somebody has said of one file. */
export type ReviewState = Readonly<{
  choices: Choices
  said: Readonly<{ key: string; settings: Settings }> | undefined
  /** `undefined` until somebody has chosen a profile, or none. */
  chosen: Profile['id'] | null | undefined
  leaveOutRefused: boolean
  /** Whether the file holds order lines; `null` where nobody has said it. */
  isOfOrders: boolean | null
}>

/** Nothing said of the file: it is read as it was found to be. */
export const untouched: ReviewState = {
  choices: { encoding: null, delimiter: null, sheet: null, object: null, account: null, isOneAccount: false },
  said: undefined,
  chosen: undefined,
  leaveOutRefused: false,
  isOfOrders: null,
}

/** How a file is looked at, as far as somebody has said it. */
export function lookedAtAs(fileId: FileId, { choices }: ReviewState): Payload<'import.inspect'> {
  const { encoding, delimiter, sheet, object } = choices
  return { fileId, encoding, delimiter, sheet, object }
}

/** What a file holds: what somebody has said, or what its headings say. */
export function kindOf({ recognition, headers }: Inspection, { choices, isOfOrders }: ReviewState): FileKind {
  if (isOfOrders === true) return 'order-lines'
  if (choices.object !== null) return choices.object
  const isNothingElse = recognition.object === 'unsupported' && isOfOrders === null
  return isNothingElse && missingOrderFields(mapOrderHeaders(headers)).length === 0
    ? 'order-lines'
    : recognition.object
}

/** What somebody has said that a file holds, kept with all else that was said of it. */
export function asKind(state: ReviewState, kind: string): ReviewState {
  return kind === 'order-lines'
    ? { ...state, isOfOrders: true }
    : { ...state, isOfOrders: false, choices: { ...state.choices, object: kind as ImportObject } }
}

/** How a file is imported by what is said of it, by a profile that fits, and else by its headings. */
export function reviewOf(fileId: FileId, file: Inspection, state: ReviewState, profiles: readonly Profile[]) {
  const { choices, said, chosen, leaveOutRefused } = state
  const held: ImportObject =
    choices.object ?? (file.recognition.object === 'unsupported' ? 'account' : file.recognition.object)
  const key = JSON.stringify([held, file.form])
  const usable = profiles.filter((each) => each.object === held)
  const fitting = profileFor(usable, file.headers)
  const profile = chosen === undefined ? fitting : usable.find(({ id }) => id === chosen)
  const fromProfile = profile && settingsFor(profile, file.headers)
  const settings =
    said?.key === key
      ? said.settings
      : fromProfile
        ? { ...fromProfile, answers: [], same: [] }
        : plainSettings(file.mapping)
  return {
    held,
    key,
    usable,
    profile,
    settings,
    isHeldKnown: choices.object !== null || file.recognition.object !== 'unsupported',
    isByHand: said !== undefined || chosen !== undefined || choices !== untouched.choices,
    isSaid: said?.key === key,
    isAccountChosen: standsAlone(held) || !choices.isOneAccount || choices.account !== null,
    /** What is kept with the import: by what the file was read. */
    readBy: said?.key !== key && profile ? profile.name : file.recognition.source,
    how: {
      fileId,
      ...readAs(file.form),
      object: held,
      ...settings,
      account: !standsAlone(held) && choices.isOneAccount ? (choices.account?.id ?? null) : null,
      numberFormat: null,
      leaveOutRefused,
    },
  }
}

/** How the file is read for good: as it was read for what is shown. */
function readAs(form: Inspection['form']) {
  return {
    encoding: form.kind === 'text' || form.kind === 'cards' ? form.encoding : null,
    delimiter: form.kind === 'text' ? form.delimiter : null,
    sheet: form.kind === 'workbook' ? form.sheet : null,
  }
}
