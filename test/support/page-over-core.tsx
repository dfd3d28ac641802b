import type { Bridge, Reply } from '#shared/contract/bridge.ts'
import { isProcedureName, procedureOf, touchesOf, type Input } from '#shared/contract/contract.ts'
import type { Topic } from '#shared/contract/topics.ts'
import { ThemeProvider } from '@mui/material/styles'
import { cleanup, configure, queries, render, within, type BoundFunctions } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { onTestFinished } from 'vitest'
import { createIds } from '../../main/core/ids.ts'
import { incidentsIn } from '../../main/core/incident-file.ts'
import { createJobs, type Jobs } from '../../main/core/jobs.ts'
import { bytesAtOnce, createStagedFiles, type FileId } from '../../main/core/staged-files.ts'
import { KeyplanProvider } from '../../renderer/api/keyplan.tsx'
import { ConflictDialog } from '../../renderer/app/conflict-dialog.tsx'
import { FailureToast } from '../../renderer/app/failure-toast.tsx'
import { SavedMark } from '../../renderer/app/saved-mark.tsx'
import { theme } from '../../renderer/theme/theme.ts'
import { forgetAllUnkept } from '../../renderer/ui/unkept-texts.ts'
import { callerOver, throughJson, type Caller } from './caller.ts'
import { openCore, type Core } from './core.ts'

/** What a page sent, in the order in which it reached the core. */
type Sent = Readonly<{ name: string; input: unknown }>

/** A workspace in this process with the wire that leads pages to it. */
export type PageOverCore = Readonly<{
  core: Core
  bridge: Bridge
  /** Somebody else at the same workspace: what they change is announced to every page. */
  elsewhere: Caller
  /** All commands that came over the wire. */
  sent: readonly Sent[]
  /** From now on nothing answers, as when the program that keeps the workspace has stopped. */
  cut: () => void
  /** The line of `cut` is whole again. */
  mend: () => void
  /** Commands wait on the wire until the answer is called. */
  hold: () => () => void
}>

/** Patience for a machine that does other things too; what is there is seen at once. */
configure({ asyncUtilTimeout: 30_000 })

/** Opens a workspace for pages until the test is over. Only what stands around a workspace is made up here. */
export async function openForPages(mode: 'edit' | 'read' = 'edit'): Promise<PageOverCore> {
  const core = await openCore()
  forgetAllUnkept()
  const listeners = new Set<(topics: readonly Topic[]) => void>()
  const sent: Sent[] = []
  const rim = rimAround(core, mode, (topics) => announce(topics))
  const underWay = new Set<Promise<Reply>>()
  let isCut = false
  let gate: Promise<void> = Promise.resolve()
  let release = (): void => undefined

  onTestFinished(async () => {
    cleanup()
    release()
    await Promise.allSettled(underWay)
  })

  async function answer(name: string, input: unknown): Promise<Reply> {
    const kind = isProcedureName(name) ? procedureOf(name).kind : undefined
    if (kind === 'command') {
      await gate
      sent.push({ name, input })
    }
    if (isCut) return { ok: false, error: { code: 'unreachable' } }
    if (kind === 'command' && mode === 'read') return { ok: false, error: { code: 'read-only' } }
    const reply: Reply =
      kind === 'application'
        ? { ok: true, value: throughJson(await rim(name, input)) }
        : await core.reply(name, input)
    // Once for everything done, as the program does: what a page did is no news to it, and the next of the same kind is.
    if (reply.ok && isProcedureName(name)) announce(touchesOf(name))
    return reply
  }
  function announce(topics: readonly Topic[]): void {
    if (topics.length > 0) for (const listener of listeners) listener(throughJson(topics))
  }

  return {
    core,
    sent,
    bridge: {
      call: (name, input) => {
        const reply = answer(name, JSON.parse(JSON.stringify(input)))
        underWay.add(reply)
        return reply
      },
      onChanged: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    elsewhere: callerOver(async (name, input) => {
      const reply = await core.reply(name, input)
      if (reply.ok && isProcedureName(name)) announce(touchesOf(name))
      return reply
    }),
    cut: () => (isCut = true),
    mend: () => (isCut = false),
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>()
      gate = promise
      release = resolve
      return resolve
    },
  }
}

type Queries = BoundFunctions<typeof queries>
/** The queries of Testing Library as plain functions, so that a test may name just those it needs. */
type Seen = { [Name in Exclude<keyof Queries, symbol>]: Queries[Name] }

type Shown = Seen & Readonly<{ user: UserEvent; unmount: () => void }>
type Place = Readonly<{ path?: string; at?: string }>

/** Shows something on a page of its own, with the mark of what is saved and the toast of what failed. */
export function show(bridge: Bridge, what: ReactNode, { path = '/', at = '/' }: Place = {}): Shown {
  onTestFinished(cleanup)
  standInForWhatJsdomLacks()
  const router = createMemoryRouter([{ path, element: what }], { initialEntries: [at] })
  const { container, unmount } = render(
    <ThemeProvider theme={theme} defaultMode="light" noSsr>
      <KeyplanProvider bridge={bridge}>
        <RouterProvider router={router} />
        <SavedMark isReadOnly={false} />
        <FailureToast />
        <ConflictDialog />
      </KeyplanProvider>
    </ThemeProvider>,
  )
  return { user: userEvent.setup(), unmount, ...within(container, queries) }
}

/** What the program around a workspace answers: which one is open, and files that come in. */
function rimAround(core: Core, mode: 'edit' | 'read', announce: (topics: readonly Topic[]) => void) {
  const folder = dirname(core.path)
  const newId = createIds(core.clock.now)
  const staged = createStagedFiles(folder, newId)
  const jobs = jobsAround(core, folder, announce)
  return async (name: string, input: unknown): Promise<unknown> => {
    switch (name) {
      case 'application.getState': {
        const { name: workspaceName } = await core.do('workspace.get', {})
        return {
          version: '0.0.0',
          host: 'test',
          user: 'tester',
          hasFileDialogs: false,
          folder,
          workspace: { path: core.path, name: workspaceName, mode },
          opening: null,
          warnings: [],
          health: { isDamaged: false, findings: [] },
        }
      }
      case 'import.start': {
        const begun = procedureOf('import.start').input.parse(input) as Input<'import.start'>
        return { jobId: jobs.start({ kind: 'import', title: begun.fileName, path: core.path, input: begun }) }
      }
      case 'job.list':
        return jobs.handlers['job.list']({})
      case 'job.cancel':
        return jobs.handlers['job.cancel'](input as Input<'job.cancel'>)
      case 'file.begin':
        return { fileId: staged.begin((input as { byteLength: number }).byteLength), bytesAtOnce }
      case 'file.append': {
        const { fileId, base64 } = input as { fileId: FileId; base64: string }
        return { received: staged.append(fileId, Buffer.from(base64, 'base64')) }
      }
      case 'file.discard':
        staged.discard((input as { fileId: FileId }).fileId)
        return {}
      default:
        throw new Error(`Nothing around this workspace answers ${name}`)
    }
  }
}

/** Real jobs in threads of their own, whose commands go to the workspace in this process. */
function jobsAround(core: Core, folder: string, announce: (topics: readonly Topic[]) => void): Jobs {
  const jobsFolder = join(folder, 'jobs')
  mkdirSync(jobsFolder, { recursive: true })
  const jobs = createJobs({
    workerUrl: pathToFileURL(join(import.meta.dirname, '../../main/job-worker.ts')),
    graceMs: 100,
    heapMb: 512,
    actor: 'tester',
    folders: {
      own: folder,
      workspaces: folder,
      staging: folder,
      jobs: jobsFolder,
      marks: jobsFolder,
      incidentLog: core.incidentLog,
    },
    incidents: incidentsIn(core.incidentLog, core.clock.now),
    now: core.clock.now,
    newId: createIds(core.clock.now),
    announce,
    command: async (_path, name, input) => {
      const reply = await core.reply(name, input)
      if (reply.ok && isProcedureName(name)) announce(touchesOf(name))
      return reply
    },
  })
  onTestFinished(jobs.cancelAll)
  return jobs
}

/** The outline of a plan watches what is in view; nothing is in view here. */
function standInForWhatJsdomLacks(): void {
  globalThis.IntersectionObserver ??= class {
    root = null
    rootMargin = ''
    scrollMargin = ''
    thresholds = []
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
    takeRecords(): IntersectionObserverEntry[] {
      return []
    }
  }
}
