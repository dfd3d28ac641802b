import { EventEmitter } from 'node:events'
import { onlyWhenReady } from './phase.ts'

type RequestHandler = (contents: unknown, permission: string, decide: (isGranted: boolean) => void) => void
type CheckHandler = (contents: unknown, permission: string, origin: string) => boolean
type Blocker = (details: { url: string }, decide: (answer: { cancel?: boolean }) => void) => void

const permissions = [
  'geolocation',
  'notifications',
  'camera',
  'microphone',
  'midi',
  'clipboard-read',
] as const

class Session extends EventEmitter {
  #request: RequestHandler | undefined
  #check: CheckHandler | undefined
  #blocker: Blocker | undefined

  readonly webRequest = {
    onBeforeRequest: (_filter: { urls: readonly string[] }, blocker: Blocker): void => {
      this.#blocker = blocker
    },
  }

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.#request = handler
  }

  setPermissionCheckHandler(handler: CheckHandler): void {
    this.#check = handler
  }

  setDevicePermissionHandler(_handler: () => boolean): void {}

  /** Whoever sets no handler grants everything, as in Electron. */
  async granted(contents: unknown, origin: string): Promise<readonly string[]> {
    const decided = await Promise.all(
      permissions.map(async (permission) => {
        const isChecked = this.#check?.(contents, permission, origin) ?? true
        const request = this.#request
        const isRequested = request
          ? await new Promise<boolean>((decide) => request(contents, permission, decide))
          : true
        return isChecked && isRequested ? [permission] : []
      }),
    )
    return decided.flat()
  }

  isBlocked(url: string): Promise<boolean> {
    const blocker = this.#blocker
    if (!blocker) return Promise.resolve(false)
    return new Promise((resolve) => blocker({ url }, ({ cancel = false }) => resolve(cancel)))
  }
}

const only = new Session()

export const session = {
  get defaultSession(): Session {
    onlyWhenReady('session.defaultSession')
    return only
  },
}
