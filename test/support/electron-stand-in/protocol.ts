import type { CustomScheme } from 'electron'
import { toChromium, toElectron } from './addresses.ts'
import { onlyBeforeReady, onlyWhenReady } from './phase.ts'

type Answer = (request: Request) => Response | Promise<Response>

const declared = new Map<string, CustomScheme>()
const answers = new Map<string, Answer>()

export const protocol = {
  registerSchemesAsPrivileged(schemes: readonly CustomScheme[]): void {
    onlyBeforeReady('protocol.registerSchemesAsPrivileged()')
    for (const each of schemes) declared.set(each.scheme, each)
  },

  handle(scheme: string, answer: Answer): void {
    onlyWhenReady('protocol.handle()')
    const { standard, secure } = declared.get(scheme)?.privileges ?? {}
    if (!standard || !secure) throw new Error(`The stand-in serves standard, secure schemes only: ${scheme}`)
    answers.set(scheme, answer)
  },
}

export function chromiumAddress(address: string): string {
  return toChromium(address, (scheme) => declared.has(scheme))
}

export function electronAddress(address: string): string {
  return toElectron(address, (scheme) => declared.has(scheme))
}

/** The handler of an address as Electron knows it; `undefined` where its scheme is none of ours. */
export function answerOf(address: string): Answer | undefined {
  return answers.get(address.slice(0, address.indexOf(':')))
}
