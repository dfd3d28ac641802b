import { aDay } from './builders.ts'
import type { Caller } from './caller.ts'
import type { Clock } from './clock.ts'
import { dayMs, writeInThePast } from './past-workspace.ts'

/**
 * Makes a workspace with a buying center that has a past: two members of whom nothing is known on 2 March 2026, one who turns to us
 * on 14 March, two days after a meeting, one who turns out to be a skeptic on 30 March and leaves on 9 April.
 */
export function writeCenterPast(path: string) {
  return writeInThePast(path, livePast)
}

async function livePast(core: Caller, clock: Clock) {
  const { id: accountId } = await core.do('account.add', { name: 'Haldenau Dairy' })
  const ann = await core.do('contact.add', {
    accountId,
    firstName: 'Ann',
    lastName: 'Decker',
    influence: 'high',
  })
  const bo = await core.do('contact.add', { accountId, firstName: 'Bo', lastName: 'Usher' })
  const center = await core.do('buying-center.add', { accountId, name: 'Filling line 5' })
  const members = await core.do('buying-center.addMembers', { id: center.id, contactIds: [ann.id, bo.id] })
  const memberOf = (contactId: string) => members.find((member) => member.contactId === contactId)?.id
  const [annId, boId] = [memberOf(ann.id), memberOf(bo.id)]
  if (!annId || !boId) throw new Error('Somebody was not added')

  clock.forward(12 * dayMs)
  await core.do('touchpoint.record', {
    accountId,
    happenedOn: aDay('2026-03-12'),
    channel: 'meeting',
    minutes: 60,
    subject: 'Trial run',
    note: '',
    contactIds: [ann.id],
    teamMemberIds: [],
  })
  await core.do('buying-center.editMember', { id: annId, version: 1, changes: { attitude: 1 } })
  clock.forward(16 * dayMs)
  await core.do('buying-center.editMember', { id: boId, version: 1, changes: { attitude: -1 } })
  clock.forward(10 * dayMs)
  await core.do('buying-center.removeMember', { id: boId, version: 2 })
  return { accountId, centerId: center.id }
}
