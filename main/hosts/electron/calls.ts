import type { Reply } from '#shared/contract/bridge.ts'
import type { App } from '../../app.ts'
import { callChannel } from './channels.ts'
import { answerOwnPage } from './sender.ts'

/** As long as the body that the other host reads. */
const charactersAtMost = 8 * 1024 * 1024

/**
 * Lets the page call the core. What it asks crosses as JSON text, as on the other host: so it means the same there and
 * here, and nothing that is not plain JSON (dates, maps, cycles, prototypes) gets in.
 * @param started the calls wait for it: the page can be drawn while a workspace is still being opened
 */
export function answerCalls(app: Pick<App, 'call'>, started: Promise<unknown>): void {
  answerOwnPage(callChannel, async (name, text) => {
    await started
    if (typeof name !== 'string') return notAsAgreed('The name is not a text')
    if (typeof text !== 'string') return notAsAgreed('The input is not JSON')
    if (text.length > charactersAtMost) return notAsAgreed('The input is too long')

    const input = parse(text)
    return input ? app.call(name, input.value) : notAsAgreed('The input is not JSON')
  })
}

function notAsAgreed(message: string): Reply {
  return { ok: false, error: { code: 'invalid-input', issues: [{ path: '', message }] } }
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
