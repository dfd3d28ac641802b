import type { ContactId } from '#shared/domain/relationship/model.ts'
import type { Caller } from './caller.ts'
import type { Clock } from './clock.ts'
import { dayMs, writeInThePast } from './past-workspace.ts'

/**
 * Makes a workspace in which an account has a past: people on 2 March 2026, of whom one comes, one leaves, one moves and one
 * turns on 10 March, and a line between two of them from 20 March on. Answers the account.
 */
export function writePast(path: string): Promise<string> {
  return writeInThePast(path, livePast)
}

async function livePast(core: Caller, clock: Clock): Promise<string> {
  const { id: accountId } = await core.do('account.add', { name: 'Haldenau Dairy' })
  const add = (firstName: string, lastName: string, managerId: ContactId | null = null) =>
    core.do('contact.add', { accountId, firstName, lastName, managerId })

  const detlef = await add('Detlef', 'Kuhlmann')
  const uwe = await add('Uwe', 'Brandstätter', detlef.id)
  const torsten = await add('Torsten', 'Möller', detlef.id)
  const rolf = await add('Rolf', 'Ahrens', uwe.id)
  const annegret = await core.do('contact.add', {
    accountId,
    firstName: 'Annegret',
    lastName: 'Heidenreich',
    managerId: detlef.id,
    attitude: 0,
    influence: 'high',
  })

  clock.forward(8 * dayMs)
  await core.do('contact.move', { id: torsten.id, version: torsten.version, managerId: uwe.id })
  await core.do('contact.edit', { id: annegret.id, version: annegret.version, changes: { attitude: 1 } })
  await core.do('contact.remove', { id: rolf.id, version: rolf.version })
  await add('Pia', 'Grote', annegret.id)

  clock.forward(10 * dayMs)
  await core.do('informal-line.add', {
    fromContactId: torsten.id,
    toContactId: annegret.id,
    kind: 'influences',
    strength: 2,
  })
  return accountId
}

/**
 * Makes a workspace with a group on 2 March 2026: Haldenau Group with a dairy below it. On 10 March a plant with two people comes to
 * the group, on 20 March the dairy leaves it. Answers the account at the top.
 */
export function writeGroupPast(path: string): Promise<string> {
  return writeInThePast(path, async (core, clock) => {
    const top = await core.do('account.add', { name: 'Haldenau Group' })
    const dairy = await core.do('account.add', { name: 'Haldenau Dairy', parentId: top.id })
    const plant = await core.do('account.add', { name: 'Kiel Plant' })
    const at = (accountId: typeof top.id, firstName: string, lastName: string) =>
      core.do('contact.add', { accountId, firstName, lastName, managerId: null })
    const detlef = await at(top.id, 'Detlef', 'Kuhlmann')
    const uwe = await at(dairy.id, 'Uwe', 'Brandstätter')
    await at(plant.id, 'Pia', 'Grote')
    await at(plant.id, 'Rolf', 'Ahrens')
    await core.do('informal-line.add', {
      fromContactId: uwe.id,
      toContactId: detlef.id,
      kind: 'influences',
      strength: 2,
    })

    clock.forward(8 * dayMs)
    await core.do('account.move', { id: plant.id, version: plant.version, parentId: top.id })
    clock.forward(10 * dayMs)
    await core.do('account.move', { id: dairy.id, version: dairy.version, parentId: null })
    return top.id
  })
}
