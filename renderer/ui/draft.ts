import type { AppError } from '#shared/contract/errors.ts'
import { clearDraft, markDraft } from './drafts-underway.ts'
import { findUnkept, forgetUnkept, rememberUnkept } from './unkept-texts.ts'

/** After a pause in typing the text is kept. */
const pauseMs = 600
/** However one types, no more than this is ever unsent: what a crash of the page can cost. */
const longestUnsentMs = 1_000
/** How long a field that was left shows its own text while the stored one is still on its way. */
const arrivalMs = 500
/** Where the disk is full or nothing answers, the text is given again after a while. */
const retryMs = 4_000

/** What became of a text that was to be kept; `value` is the thing as it is stored then. */
export type Kept = Readonly<{ ok: true; value?: unknown }> | Readonly<{ ok: false; error: AppError }>

/**
 * What a field is told from outside: the text that is stored, the version of the thing that it belongs to, and how to keep
 * another. With a version a text that was changed elsewhere while one typed is told, and not written over.
 */
export type Outside = Readonly<{
  stored: string
  version: number | undefined
  keep: (text: string) => void | Promise<Kept>
}>

/** What is typed, `undefined` where the stored text stands, and why it is not kept. */
type Shown = Readonly<{ typed: string | undefined; failure: AppError | undefined }>

type Timer = ReturnType<typeof setTimeout> | undefined

/** The text of one field on its way from the keys to the store. It ends with `leavePage`. */
export class Draft {
  readonly #lastingName: string | undefined
  /** A text that outlives its field is marked by its name, so that the field that shows it next can clear the mark. */
  readonly #mark: string | object
  readonly #listeners = new Set<() => void>()
  #outside: Outside
  #shown: Shown
  /** The text that was last given to be kept, or stood there when typing began. */
  #known: string | undefined
  /** What was stored when typing began, or since then by this field. */
  #seen: string
  #ownVersion: number | undefined
  #sending = 0
  #isLeft = true
  #isAwaitingNews = false
  /** The text was to be given while another was on its way. */
  #isDue = false
  #isGone = false
  #unsentSince: number | undefined
  #pause: Timer
  #arrival: Timer

  constructor(lastingName: string | undefined, outside: Outside) {
    const { text, error } = findUnkept(lastingName) ?? {}
    this.#lastingName = lastingName
    this.#mark = lastingName ?? this
    this.#outside = outside
    this.#seen = outside.stored
    this.#shown = { typed: text, failure: error }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  readonly shown = (): Shown => this.#shown

  type(text: string): void {
    clearTimeout(this.#arrival)
    clearTimeout(this.#pause)
    if (this.#shown.typed === undefined) this.#known = this.#seen = this.#outside.stored
    this.#isLeft = false
    this.#show({ typed: text })
    if (!this.#isUndecided()) markDraft(this.#mark, 'underway')
    this.#unsentSince ??= Date.now()
    const leftMs = longestUnsentMs - (Date.now() - this.#unsentSince)
    this.#later(Math.max(0, Math.min(pauseMs, leftMs)))
  }

  leave(): void {
    this.#isLeft = true
    this.#give()
    this.#settle()
  }

  /** Lets go of what was typed and shows what is stored. */
  readonly revert = (): void => {
    clearTimeout(this.#pause)
    clearTimeout(this.#arrival)
    this.#known = undefined
    this.#isAwaitingNews = false
    this.#forget()
    this.#show({ typed: undefined, failure: undefined })
  }

  /** Gives what stands in the field again after a failure; over what was stored elsewhere, where that was the failure. */
  readonly keepAnyway = (): void => {
    this.#seen = this.#outside.stored
    this.#show({ failure: undefined })
    this.#give()
  }

  /** What the field is told now. A text of somebody else does not replace what stands in the field while one types. */
  hear(outside: Outside): void {
    const isNews = outside.stored !== this.#outside.stored || outside.version !== this.#outside.version
    this.#outside = outside
    if (!isNews) return

    const { typed } = this.#shown
    if (outside.version === this.#ownVersion) this.#seen = outside.stored
    const isKept = this.#isLeft && this.#sending === 0 && typed !== undefined && typed === this.#known
    // News of a text before the last one come late where several were given one after the other: they are of the past.
    if (isKept && this.#isOlder(outside)) return
    if (isKept || (typed === outside.stored && this.#isUndecided())) return this.revert()
    if (!this.#isAwaitingNews) return
    this.#isAwaitingNews = false
    this.#give()
  }

  enterPage(): void {
    this.#isGone = false
    if (isPassing(this.#shown.failure)) this.#later(retryMs)
  }

  /** The page goes away or is hidden: there may be no later in which an answer could be waited for. */
  readonly hide = (): void => {
    const { typed } = this.#shown
    if (this.#sending === 0) this.#give()
    else if (typed !== undefined && typed !== this.#known && !this.#isUndecided()) void this.#send(typed)
  }

  leavePage(): void {
    this.#isGone = true
    this.hide()
    clearTimeout(this.#pause)
    clearTimeout(this.#arrival)
  }

  /** Gives the text to be kept, unless it is on its way, is known already, or somebody else has changed what is stored. */
  #give(): void {
    clearTimeout(this.#pause)
    const { typed } = this.#shown
    if (typed === undefined || typed === this.#known) {
      this.#unsentSince = undefined
      if (this.#sending === 0) clearDraft(this.#mark)
    } else if (this.#sending > 0) {
      this.#isDue = true
    } else if (!this.#isUndecided()) {
      if (this.#isChangedElsewhere(typed)) this.#fail(typed, { code: 'stale', object: 'text' })
      else void this.#send(typed)
    }
  }

  async #send(typed: string): Promise<void> {
    const sentAt = this.#outside.version
    this.#unsentSince = undefined
    this.#isDue = false
    this.#known = typed
    this.#sending++
    const kept = this.#outside.keep(typed)
    clearDraft(this.#mark)
    const outcome = await kept
    this.#sending--

    if (outcome?.ok === false) return this.#refused(typed, outcome.error, sentAt)
    this.#ownVersion = versionOf(outcome) ?? this.#ownVersion
    this.#show({ failure: undefined })
    forgetUnkept(this.#lastingName)
    if (this.#isGone) return undefined
    this.#settle()
    // What is still being typed waits for its own pause: it is not sent as fast as answers come.
    return this.#isDue || this.#shown.typed === this.#known ? this.#give() : undefined
  }

  /** A version that is not there any more says nothing of this text: the news that are on their way tell what was changed. */
  #refused(typed: string, error: AppError, sentAt: number | undefined): void {
    this.#known = undefined
    if (error.code !== 'stale' || sentAt === undefined || this.#isGone) {
      this.#fail(typed, error)
      if (!this.#isGone && isPassing(error)) this.#later(retryMs)
      return
    }
    markDraft(this.#mark, 'underway')
    if (this.#outside.version !== sentAt) return this.#give()
    this.#isAwaitingNews = true
    this.#later(retryMs)
  }

  #fail(text: string, error: AppError): void {
    this.#known = undefined
    this.#unsentSince = undefined
    this.#show({ failure: error })
    if (error.code !== 'stale' && !isPassing(error)) return
    rememberUnkept(this.#lastingName, { text, error })
    markDraft(this.#mark, 'stuck')
  }

  /** Once the field is left and its text is kept, the field shows what is stored. */
  #settle(): void {
    const { typed } = this.#shown
    if (!this.#isLeft || this.#sending > 0 || typed === undefined || typed !== this.#known) return
    clearTimeout(this.#arrival)
    if (typed === this.#outside.stored) this.revert()
    else this.#arrival = setTimeout(() => this.#arrive(), arrivalMs)
  }

  /** What the field was told is shown, unless that is still of before its own last text. */
  #arrive(): void {
    if (this.#isOlder(this.#outside)) this.#settle()
    else this.revert()
  }

  #later(ms: number): void {
    this.#pause = setTimeout(() => this.#give(), ms)
  }

  #forget(): void {
    clearDraft(this.#mark)
    forgetUnkept(this.#lastingName)
    this.#unsentSince = undefined
  }

  #show(changes: Partial<Shown>): void {
    this.#shown = { ...this.#shown, ...changes }
    for (const listener of this.#listeners) listener()
  }

  #isOlder({ version }: Outside): boolean {
    return version !== undefined && this.#ownVersion !== undefined && version < this.#ownVersion
  }

  /** The user is still to say which of two texts is to stand. */
  #isUndecided(): boolean {
    return this.#shown.failure?.code === 'stale'
  }

  /** Whether somebody else stored another text since typing began. What came back for one's own may be written otherwise. */
  #isChangedElsewhere(typed: string): boolean {
    const { stored, version } = this.#outside
    return version !== undefined && stored !== this.#seen && stored !== typed && version !== this.#ownVersion
  }
}

/** What may pass by itself: the disk has room again, the program answers again. */
function isPassing(error: AppError | undefined): boolean {
  return error !== undefined && passing.has(error.code)
}

const passing: ReadonlySet<AppError['code']> = new Set(['disk-full', 'busy', 'unreachable'])

function versionOf(outcome: Kept | void): number | undefined {
  const value = outcome?.ok ? outcome.value : undefined
  const isVersioned = typeof value === 'object' && value !== null && 'version' in value
  return isVersioned && typeof value.version === 'number' ? value.version : undefined
}
