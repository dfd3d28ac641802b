import { existsSync, readFileSync } from 'node:fs'

const statistics = '/proc/stat'

/** The milliseconds that the machine's host has kept each core from it since it started; none where the system does not tell. */
export function stolenMs() {
  if (!existsSync(statistics)) return []
  const cores = readFileSync(statistics, 'utf8').matchAll(/^cpu\d+ (.*)$/gm)
  return [...cores].map(([, ticks]) => Number(ticks?.split(' ')[7] ?? 0) * 10)
}
