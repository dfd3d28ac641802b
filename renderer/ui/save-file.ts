/** Hands a file to the user as a download: the browser's own, or the dialog of the desktop program. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Names that Windows keeps for devices, with any ending. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(?=$|[. ])/i

/**
 * A name for a file that every system takes and that lies where it was put: what may not stand in one is left out, as are signs that
 * are not seen or turn the rest around.
 */
export function fileNameOf(...parts: readonly string[]): string {
  const name = parts
    .join(' ')
    .replaceAll(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
  const short = Array.from(name)
    .slice(0, 120)
    .join('')
    .replace(/[. ]+$/, '')
  return short.replace(devices, '$1_') || 'people'
}
