import { spawnSync } from 'node:child_process'

/** The text of a PDF by another program, without spaces; `undefined` where there is none. */
export function textOf(path: string): string | undefined {
  const { status, stdout } = spawnSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' })
  return status === 0 ? letters(stdout) : undefined
}

/** A text without spaces, in one form of its letters. */
export function letters(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '')
}
