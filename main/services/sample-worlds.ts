import type { PlanId } from '#shared/domain/plan/model.ts'
import type { WorldCardId } from '#shared/domain/world/model.ts'
import type { SampleWorld } from '#shared/sample/world.ts'
import { idOf, idOrNone, type Do, type Known } from './sample-filling.ts'

/** The world of an account of the sample, and what its plan keeps beside its texts. */
export async function fillWorld(
  command: Do,
  { accountKey, cards, proofs, risks, lines }: SampleWorld,
  known: Known,
  planId: PlanId,
): Promise<void> {
  const accountId = idOf(known.accounts, accountKey)
  const ids = new Map<string, WorldCardId>()
  for (const { key, kind, title, contactKey, leadsTo: _leadsTo, ...fields } of cards) {
    const { id, version } = await command('world.addCard', { accountId, kind, title })
    ids.set(key, id)
    const changes = { ...fields, contactId: idOrNone(known.contacts, contactKey) }
    await command('world.editCard', { id, version, changes })
  }
  for (const { key, leadsTo } of cards)
    for (const other of leadsTo)
      await command('world.addTie', { id: idOf(ids, key), to: { cardId: idOf(ids, other) } })
  for (const proof of proofs) await command('loyalty.addProof', { accountId, ...proof })

  for (const { title, ownerKey, ...fields } of risks) {
    const { id, version } = await command('risk.add', { planId, title })
    const changes = { ...fields, ownerId: idOrNone(known.teamMembers, ownerKey) }
    await command('risk.edit', { id, version, changes })
  }
  for (const line of lines) await command('plan-line.add', { planId, ...line })
}
