import type { Payload, ProcedureName } from '#shared/contract/contract.ts'
import { aDay, anAccount, aPlan } from './builders.ts'
import type { Caller } from './caller.ts'

type About<N extends ProcedureName> = Partial<Payload<N>>

export async function aWorldCard(on: Caller, about: About<'world.addCard'> = {}) {
  const accountId = about.accountId ?? (await anAccount(on)).id
  return on.do('world.addCard', { kind: 'goal', title: 'Grow abroad', ...about, accountId })
}

/** A link from a goal to a pressure. */
export async function aWorldTie(on: Caller) {
  const goal = await aWorldCard(on)
  const pressure = await aWorldCard(on, { accountId: goal.accountId, kind: 'pressure-outside' })
  return on.do('world.addTie', { id: pressure.id, to: { cardId: goal.id } })
}

export async function aLoyaltyProof(on: Caller, about: About<'loyalty.addProof'> = {}) {
  const accountId = about.accountId ?? (await anAccount(on)).id
  const proof = { rung: 'grows', provedOn: aDay('2026-01-10'), title: 'Second line ordered' } as const
  return on.do('loyalty.addProof', { ...proof, ...about, accountId })
}

export async function aRisk(on: Caller, about: About<'risk.add'> = {}) {
  const planId = about.planId ?? (await aPlan(on)).id
  return on.do('risk.add', { title: 'The sponsor leaves', ...about, planId })
}

export async function aPlanLine(on: Caller, about: About<'plan-line.add'> = {}) {
  const planId = about.planId ?? (await aPlan(on)).id
  return on.do('plan-line.add', { part: 'strength', title: 'Known at the plant', ...about, planId })
}
