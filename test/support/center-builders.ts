import { fourInfluences } from '#shared/domain/buying-center/role-presets.ts'
import { aDay, aMember, anAccount } from './builders.ts'
import type { Caller } from './caller.ts'

/** A person of a stakeholder map of whom nothing but the function is said. */
export function aStakeholder(key: number, title: string) {
  return {
    key,
    contactId: null,
    firstName: '',
    lastName: '',
    title,
    manager: null,
    isMember: true,
    role: null,
    influence: null,
    attitude: null,
    personalWin: '',
    note: '',
  }
}

export function aRolePreset(on: Caller) {
  return on.do('role-preset.add', { name: fourInfluences.name, roles: [...fourInfluences.roles] })
}

export async function anOpportunity(on: Caller) {
  const accountId = (await anAccount(on)).id
  return on.do('opportunity.add', { accountId, name: 'Line 5', closesOn: aDay('2026-09-30') })
}

/** A phase of a buying center that has a member, with who that is. */
export async function aPhase(on: Caller) {
  const { buyingCenterId, contactId } = await aMember(on)
  const [phase] = await on.do('purchase-phase.add', { buyingCenterId, names: ['Need', 'Order'] })
  if (!phase) throw new Error('No phase was added')
  return { ...phase, contactId }
}

/** A benefit of a buying center that has a member, with who that is. */
export async function aBenefit(on: Caller) {
  const { buyingCenterId, contactId } = await aMember(on)
  const benefit = await on.do('benefit.add', {
    buyingCenterId,
    name: 'Fewer stops',
    kind: 'tangible-financial',
  })
  return { ...benefit, contactId }
}
