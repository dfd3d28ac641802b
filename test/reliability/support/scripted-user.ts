import type { Caller } from '../../support/caller.ts'
import { aRichText } from '../../support/rich-texts.ts'
import type { Dice } from './dice.ts'

/** Somebody who works without a pause: adds, edits, removes, imports, takes back and does again. */
export type ScriptedUser = Readonly<{
  /** Does one thing or another. */
  act: () => Promise<void>
  save: () => Promise<void>
  bringIn: (rows: number) => Promise<void>
}>

type Deed = () => Promise<void>

export function createScriptedUser(on: Caller, dice: Dice): ScriptedUser {
  let done = 0
  const word = (): string => `${++done}-${dice.below(1_000_000)}`

  async function someAccount(): Promise<string> {
    const { rows } = await on.do('account.list', { limit: 50 })
    return rows.length > 0 ? dice.oneOf(rows).id : (await on.do('account.add', { name: `Firm ${word()}` })).id
  }

  const save: Deed = async () => {
    const id = (await someAccount()) as never
    const { version } = (await on.do('account.get', { id })).account
    await on.do('account.edit', { id, version, changes: { description: `Said ${word()}`.repeat(20) } })
  }

  async function bringIn(rows: number): Promise<void> {
    const lines = Array.from({ length: rows }, () => `Brought ${word()},Kiel`)
    const bytes = Buffer.from(['Account Name,City', ...lines, ''].join('\n'))
    const { fileId } = await on.do('file.begin', { name: 'accounts.csv', byteLength: bytes.byteLength })
    await on.do('file.append', { fileId, base64: bytes.toString('base64') })
    const { mapping } = await on.do('import.inspect', { fileId, object: 'account' })
    const how = { fileId, object: 'account' as const, mapping }
    const { basis } = await on.do('import.preview', how)
    const { jobId } = await on.do('import.start', { ...how, basis, fileName: 'accounts.csv' })
    await until(async () => {
      const job = (await on.do('job.list', {})).find(({ id }) => id === jobId)
      if (job?.state === 'failed') throw new Error(`The import failed: ${JSON.stringify(job.error)}`)
      return job?.state === 'done'
    })
  }

  const add: Deed = async () => {
    await on.do('account.add', { name: `Firm ${word()}` })
  }

  const addPeople: Deed = async () => {
    const accountId = (await someAccount()) as never
    const chief = await on.do('contact.add', { accountId, lastName: `Chief ${word()}` })
    await on.do('contact.add', { accountId, lastName: `Aide ${word()}`, managerId: chief.id })
  }

  /** Types in a plan as its page does: the text so far, again and again, each with the version that the last answer had. */
  const type: Deed = async () => {
    const accountId = (await someAccount()) as never
    const known = (await on.do('plan.listByAccount', { accountId })).find(({ state }) => state === 'draft')
    const period = { startsOn: '2026-01-01' as never, endsOn: '2026-12-31' as never }
    const planId =
      known?.id ?? (await on.do('plan.draft', { accountId, title: `Plan ${word()}`, ...period })).plan.id
    let section = dice.oneOf((await on.do('plan.get', { id: planId })).sections)
    // What stands there already would change nothing and leave no command: each time it begins with another word.
    const begun = `It ${word()}`
    for (const text of [begun, `${begun} is`, `${begun} is said`]) {
      const rich = aRichText(text, false)
      section = await on.do('plan.writeRich', { id: section.id, version: section.version, rich })
    }
  }

  const removeAccount: Deed = async () => {
    const id = (await someAccount()) as never
    const { version } = (await on.do('account.get', { id })).account
    await on.do('account.remove', { id, version })
  }

  /** Where there is something to take back or to do again. */
  const along =
    (way: 'undo' | 'redo'): Deed =>
    async () => {
      const standing = await on.do('history.getStanding', {})
      if (!standing[way]) return add()
      await on.do(`history.${way}`, {})
    }

  const deeds: readonly Deed[] = [
    add,
    addPeople,
    addPeople,
    save,
    save,
    save,
    type,
    type,
    removeAccount,
    () => bringIn(5 + dice.below(60)),
    along('undo'),
    along('undo'),
    along('redo'),
  ]
  return { act: () => dice.oneOf(deeds)(), save, bringIn }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5))
}
