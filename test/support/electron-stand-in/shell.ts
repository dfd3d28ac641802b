const opened: string[] = []

/** Nothing leaves the stand-in: what would have been opened is kept for the test to read. */
export const shell = {
  openExternal: (address: string): Promise<void> => {
    opened.push(address)
    return Promise.resolve()
  },
}

export function openedOutside(): readonly string[] {
  return opened
}

export function forgetOpened(): void {
  opened.length = 0
}
