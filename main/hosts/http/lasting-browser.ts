import { AppFailure } from '#shared/contract/errors.ts'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { PdfMaker } from '../../core/papers.ts'
import { createBrowserPipe, type BrowserPipe } from './browser-pipe.ts'
import { findBrowser, quietly } from './pdf-by-browser.ts'

/** After so long without a paper the browser is ended. */
const restMs = 20_000
/** A paper that is not there by then never will be. */
const patienceMs = 120_000

/** `end` resolves when nothing of it is left. */
type Browser = Readonly<{ pipe: BrowserPipe; end: () => Promise<void> }>

/**
 * Prints as `pdfByBrowser` does, by a browser that stays for a while: starting one takes ten times as long as printing. Each paper
 * has a page of its own in which no script runs. The browser ends with the program, since it ends with its pipes.
 */
export function pdfByLastingBrowser(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<{ makePdf: PdfMaker; end: () => Promise<void> }> {
  let browser: Browser | undefined
  let printing = 0
  let rest: NodeJS.Timeout | undefined

  async function end(): Promise<void> {
    clearTimeout(rest)
    const own = browser
    browser = undefined
    await own?.end()
  }

  const makePdf: PdfMaker = async (html, folder) => {
    const path = findBrowser(environment)
    if (path === undefined) return null
    clearTimeout(rest)
    printing += 1
    const own = (browser ??= started(path, dirname(folder)))
    try {
      return await within(patienceMs, print(own.pipe, html))
    } catch (error) {
      // Whatever it was, the next paper has a new one.
      void own.end()
      if (browser === own) browser = undefined
      throw new AppFailure({ code: 'pdf-failed' }, error)
    } finally {
      printing -= 1
      if (printing === 0) rest = setTimeout(() => void end(), restMs).unref()
    }
  }
  return { makePdf, end }
}

async function print({ ask, heard }: BrowserPipe, html: string): Promise<Uint8Array> {
  const { targetId } = await ask('Target.createTarget', { url: 'about:blank' })
  const attached = await ask('Target.attachToTarget', { targetId, flatten: true })
  const sessionId = String(attached['sessionId'])
  await ask('Page.enable', {}, sessionId)
  await ask('Emulation.setScriptExecutionDisabled', { value: true }, sessionId)
  const loaded = heard('Page.loadEventFired', sessionId)
  const [{ errorText }] = await Promise.all([
    ask('Page.navigate', { url: pathToFileURL(html).href }, sessionId),
    loaded,
  ])
  if (errorText !== undefined) throw new Error(JSON.stringify(errorText))
  const { data } = await ask(
    'Page.printToPDF',
    { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true },
    sessionId,
  )
  await ask('Target.closeTarget', { targetId })
  return Buffer.from(String(data), 'base64')
}

/** Its profile lies beside the papers under way, where what a crash leaves is cleared. */
function started(path: string, place: string): Browser {
  const profile = mkdtempSync(join(place, 'paper-browser-'))
  const { promise: ended, resolve: over } = Promise.withResolvers<void>()
  const child = spawn(path, ['--remote-debugging-pipe', ...quietly(profile)], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    detached: hasGroups,
  })
  const [, , , to, from] = child.stdio as unknown as readonly [null, null, null, Writable, Readable]
  const pipe = createBrowserPipe(to, from)
  const gone = async (why: string): Promise<void> => {
    pipe.fail(new Error(why))
    to.destroy()
    from.destroy()
    if (child.pid !== undefined) await endGroup(child.pid)
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    over()
  }
  child.once('error', (error) => void gone(error.message))
  child.once('exit', (code, signal) => void gone(`The browser ended with ${code ?? signal}`))
  // Nobody waits for it at the end: it ends as soon as its pipes do.
  for (const each of [child, to, from] as readonly { unref?: () => void }[]) each.unref?.()
  return {
    pipe,
    end: () => {
      child.kill()
      return ended
    },
  }
}

/** Where a process begins a group of its own, which all that it starts is in; Windows ends the processes of a browser with it. */
const hasGroups = process.platform !== 'win32'
/** By then a process that was killed is gone, or is only still there for whoever has to take note of its end. */
const leaveMs = 500

/**
 * Ends whatever a process has started, when it has ended itself. What is found as the browser may be a script that starts it and goes first,
 * and its own processes go one after another: each may still write into the profile.
 */
async function endGroup(leader: number): Promise<void> {
  if (!hasGroups) return
  const until = Date.now() + leaveMs
  while (killed(-leader) && Date.now() < until) await wait(10, undefined, { ref: false })
}

/** Whether there was anything to kill; of a group of which all have ended some systems say that it may not be killed. */
function killed(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ESRCH' || code === 'EPERM') return false
    throw error
  }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('The browser does not answer')), ms)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
