import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { callerOver } from '../support/caller.ts'
import { startCore } from '../support/core.ts'
import { aFolder } from '../support/folder.ts'
import { startBuiltHost } from './support/built-host.ts'
import { commandsIn, lossOf } from './support/commands-in.ts'
import { diceOf } from './support/dice.ts'
import { extent, isFull, patience } from './support/extent.ts'
import { createScriptedUser } from './support/scripted-user.ts'
import { unsoundnessOf } from './support/soundness.ts'

const rounds = extent(10, 300)
/** The files of the long form do not grow for ever: checking one must not take longer than making it. */
const roundsAFile = 30
/** Every so many rounds one goes on for long enough that an import can be over, on a busy machine too. */
const longRound = 5

test(
  `check 1: killed ${rounds} times in the middle of the work, the program loses nothing`,
  patience,
  async () => {
    let path = ''
    const losses: unknown[] = []
    let acknowledged = 0
    let imports = 0

    for (let round = 0; round < rounds; round++) {
      if (round % roundsAFile === 0) path = await aNewFile()
      const before = commandsIn(path)
      const dice = diceOf(1_000 + round)
      const host = await startBuiltHost({ home: aFolder(), args: ['--workspace', path] })
      onTestFinished(() => void host.launched.process.kill('SIGKILL'))
      expect(JSON.parse(readFileSync(`${path}.lock`, 'utf8'))).toMatchObject({ pid: host.pid })

      const killing = setTimeout(
        () => host.launched.process.kill('SIGKILL'),
        50 + dice.below(round % longRound === longRound - 1 ? 3_000 : 450),
      )
      await workUntilGone(host, dice)
      clearTimeout(killing)
      await host.launched.exited

      acknowledged += host.acknowledged.length
      imports += host.acknowledged.filter((name) => name === 'import.takeIn').length
      expect(existsSync(`${path}.lock`)).toBe(true)
      const loss = [...lossOf(commandsIn(path), before, host.acknowledged), ...unsoundnessOf(path)]
      if (loss.length > 0) losses.push({ round, loss })
    }

    expect(losses).toEqual([])
    expect(acknowledged).toBeGreaterThan(rounds)
    // A few rounds may all end before the first import does.
    if (isFull) expect(imports).toBeGreaterThan(0)
  },
)

async function aNewFile(): Promise<string> {
  const path = join(aFolder(), 'workspace.keyplan')
  await (await startCore({ path })).close()
  return path
}

class Gone extends Error {}

/** Works until the program does not answer any more: that is how the end looks from outside. */
async function workUntilGone(
  host: Awaited<ReturnType<typeof startBuiltHost>>,
  dice: ReturnType<typeof diceOf>,
): Promise<void> {
  const on = callerOver(async (name, input) => {
    try {
      return await host.reply(name, input)
    } catch (error) {
      if (error instanceof TypeError) throw new Gone('The program is gone', { cause: error })
      throw error
    }
  })
  const user = createScriptedUser(on, dice)
  try {
    for (;;) await user.act()
  } catch (error) {
    if (!(error instanceof Gone)) throw error
  }
}
