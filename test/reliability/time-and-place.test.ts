import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '../support/folder.ts'
import { testedNode } from '../support/launched.ts'
import { patience, spreadOf } from './support/extent.ts'
import { libfaketime, whyNoFaketime } from './support/tools.ts'
import { unsoundnessOf } from './support/soundness.ts'

function run(script: string, args: readonly string[], environment: Readonly<Record<string, string>>): string {
  return execFileSync(testedNode(), [join(import.meta.dirname, 'support', script), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 64 * 1024 * 1024,
  })
}

test(
  'check 51, check 52: the clock jumps back and forward: history is in the order of the work, undo takes the last, ids go up',
  patience,
  (context) => {
    context.skip(whyNoFaketime() !== undefined, whyNoFaketime())
    const folder = aFolder()
    const clock = join(folder, 'clock')

    const seen = JSON.parse(
      run('clock-walk.ts', [folder, clock], {
        LD_PRELOAD: libfaketime,
        FAKETIME_TIMESTAMP_FILE: clock,
        FAKETIME_NO_CACHE: '1',
        FAKETIME_DONT_FAKE_MONOTONIC: '1',
        TZ: 'Europe/Berlin',
      }),
    ) as {
      names: string[]
      instants: string[]
      seqs: number[]
      undone: string[]
      areOrdered: boolean
      distinct: number
    }

    expect(seen.instants.map((at) => at.slice(0, 4))).toEqual([
      '2026',
      '2025',
      '2036',
      '2024',
      '2026',
      '2026',
    ])
    expect(seen.seqs).toEqual(seen.seqs.toSorted((one, other) => other - one))
    expect(seen.undone).toEqual([seen.names.at(-1)])
    expect([seen.areOrdered, seen.distinct]).toEqual([true, 10_000])
    expect(unsoundnessOf(join(folder, 'workspace.keyplan'))).toEqual([])
  },
)

const zones = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Pago_Pago']
const languages = ['C', 'de_DE.UTF-8', 'tr_TR.UTF-8', 'ar_EG.UTF-8']
const places = zones.flatMap((TZ) => languages.map((LANG) => ({ TZ, LANG, LC_ALL: LANG })))

test(
  'check 54, check 55: the same work says the same, letter for letter, in every zone and language, and a second time',
  patience,
  () => {
    const first = run('say-workspace.ts', [aFolder()], { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' })
    expect(first.length).toBeGreaterThan(50_000)

    const others = spreadOf(places, 2).map((place) => ({
      place,
      isSame: run('say-workspace.ts', [aFolder()], place) === first,
    }))

    expect(others.filter(({ isSame }) => !isSame)).toEqual([])
  },
)
