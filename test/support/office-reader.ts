import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { newFolder, removeFolder } from './folder.ts'

/** Why an office file can't be opened by another program here; `undefined` where it can. */
export const whyNoOffice = ['soffice', 'pdftotext'].every(isThere)
  ? undefined
  : 'LibreOffice or poppler is not on this computer'

/** Why a table can't be opened by another program here; `undefined` where it can. */
export const whyNoSheets =
  isThere('soffice') && isThere('localc') ? undefined : 'LibreOffice Calc is not on this computer'

/** What another program reads in an office file (LibreOffice makes a PDF of it, poppler takes the text out), without spaces. */
export function lettersByOffice(
  bytes: ArrayBuffer,
  ending: 'docx' | 'pptx',
): Readonly<{ letters: string; pages: number }> {
  return convertedByOffice(bytes, ending, 'pdf', (pdf) => {
    const text = spawnSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).stdout
    return { letters: lettersOf(text), pages: text.split('\f').length - 1 }
  })
}

/** A table as LibreOffice understands it, as flat OpenDocument: XML in which each cell says whether it is text, a number or a formula. */
export function sheetByOffice(bytes: ArrayBuffer, ending: 'csv' | 'xlsx'): string {
  return convertedByOffice(bytes, ending, 'fods', (path) => readFileSync(path, 'utf8'))
}

function convertedByOffice<T>(bytes: ArrayBuffer, ending: string, to: string, read: (path: string) => T): T {
  const folder = newFolder()
  try {
    const path = join(folder, `file.${ending}`)
    writeFileSync(path, new Uint8Array(bytes))
    const profile = pathToFileURL(join(folder, 'profile')).href
    const made = spawnSync(
      'soffice',
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', to, '--outdir', folder, path],
      { encoding: 'utf8', timeout: 110_000 },
    )
    const converted = join(folder, `file.${to}`)
    if (!existsSync(converted))
      throw new Error(`Nothing was made among ${readdirSync(folder).join(', ')}: ${made.stderr}`)
    return read(converted)
  } finally {
    removeFolder(folder)
  }
}

/** A text without spaces, so that where its lines break says nothing. */
export function lettersOf(text: string): string {
  return text.replaceAll(/\s+/g, '')
}

function isThere(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}
