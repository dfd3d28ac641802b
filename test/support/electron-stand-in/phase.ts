/** How far the stand-in has come. Electron refuses some things before it is ready and others after. */
let isReadyNow = false

export function isReady(): boolean {
  return isReadyNow
}

export function markReady(): void {
  isReadyNow = true
}

export function onlyBeforeReady(what: string): void {
  if (isReadyNow) throw new Error(`${what} should be called before app is ready`)
}

export function onlyWhenReady(what: string): void {
  if (!isReadyNow) throw new Error(`${what} can not be used before app is ready`)
}
