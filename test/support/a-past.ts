import type { ContactId } from '#shared/domain/relationship/model.ts'
import { openWorkspaceCore } from '../../main/workspace-core.ts'
import { callerOver, throughJson } from './caller.ts'
import { createClock } from './clock.ts'
import { newFolder, removeFolder } from './folder.ts'

const dayMs = 24 * 60 * 60_000

/**
 * Makes a workspace in which an account has a past: people on 2 March 2026, of whom one comes, one leaves, one moves and one
 * turns on 10 March, and a line between two of them from 20 March on. Answers the account.
 */
export async function writePast(path: string): Promise<string> {
  const folder = newFolder()
  const clock = createClock()
  const { dispatch, close } = await openWorkspaceCore(
    {
      path,
      actor: 'tester',
      stagingFolder: folder,
      incidentLog: `${folder}/incidents.log`,
      marksFolder: `${folder}/marks`,
      version: '1.2.3',
      mode: 'create',
      name: 'Past',
      currency: 'EUR',
      withSample: false,
    },
    clock.now,
  )
  const core = callerOver(async (name, input) =>
    throughJson(await dispatch(name, JSON.parse(JSON.stringify(input)), { actor: 'tester' })),
  )
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
  await close()
  removeFolder(folder)
  return accountId
}
