import { writeSync } from 'node:fs'

/** Says a line at once, past every buffer of this process: what was said before a kill was said. */
export function say(line: string): void {
  writeSync(1, `${line}\n`)
}

/** What a child has acknowledged so far: the names of its commands in their order. */
export function acknowledgedIn(output: string): readonly string[] {
  return output
    .split('\n')
    .slice(0, -1)
    .filter((line) => line.startsWith('done '))
    .map((line) => line.slice('done '.length))
}
