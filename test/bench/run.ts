import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Bench, Figure } from './bench.ts'

/** Runs the benchmarks named, or all, one after another, prints each figure and keeps all in `results.json`. Fails nothing. */
const folder = import.meta.dirname
const wanted = process.argv.slice(2)
const figures: Figure[] = []

const benches = await allBenches()
const unknown = wanted.filter((id) => !benches.some((bench) => bench.ids.includes(id)))
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(', ')}. There are: ${benches.flatMap(({ ids }) => ids).join(', ')}`,
  )
  process.exit(1)
}
for (const bench of benches) {
  if (wanted.length > 0 && !bench.ids.some((id) => wanted.includes(id))) continue
  for (const figure of await bench.run()) {
    if (wanted.length > 0 && !wanted.includes(figure.id)) continue
    figures.push(figure)
    console.log(told(figure))
  }
}
writeFileSync(join(folder, 'results.json'), `${JSON.stringify(figures, null, 2)}\n`)

async function allBenches(): Promise<readonly Bench[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.bench.ts'))
  const modules = await Promise.all(
    files.sort().map((name) => import(pathToFileURL(join(folder, name)).href) as Promise<{ bench: Bench }>),
  )
  return modules.map(({ bench }) => bench)
}

function told({ id, value, unit, floor, ratio, runs, spread, note }: Figure): string {
  const floors = floor === undefined ? '' : `, floor ${shown(floor)} ${unit}`
  const ratios = ratio === undefined ? '' : `, ratio ${shown(ratio)}`
  const noted = note === '' ? '' : `; ${note}`
  return `${id}: ${shown(value)} ${unit}${floors}${ratios} (${runs} runs, ${shown(spread[0])} to ${shown(spread[1])})${noted}`
}

function shown(value: number): string {
  return Number(value.toPrecision(3)).toString()
}
