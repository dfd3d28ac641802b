import type { RuleBroken } from '#shared/contract/errors.ts'
import { aContact } from './builders.ts'
import type { Caller } from './caller.ts'
import { aWorldCard } from './world-builders.ts'

/** A call that breaks a rule, the facts that it answers, and a piece of the sentence made of them. */
export type Broken = Readonly<{ name: string; input: unknown; broken: RuleBroken; says: string }>

/** What may be linked with what: people by informal lines, cards of the customer's world by chains. */
export const rulesOfLinks: Readonly<Record<string, (on: Caller) => Promise<Broken>>> = {
  'a line needs two': async (on) => {
    const { id } = await aContact(on)
    return {
      name: 'informal-line.add',
      input: { fromContactId: id, toContactId: id, kind: 'ally', strength: 1 },
      broken: { rule: 'line-to-oneself' },
      says: 'two different people',
    }
  },
  'a line stays within a group': async (on) => {
    const ends = { fromContactId: (await aContact(on)).id, toContactId: (await aContact(on)).id }
    return {
      name: 'informal-line.add',
      input: { ...ends, kind: 'ally', strength: 1 },
      broken: { rule: 'line-across-groups', contact: 'Ilse Brandt', otherContact: 'Ilse Brandt' },
      says: 'different groups of accounts',
    }
  },
  'a card leads to cards of its own account': async (on) => {
    const elsewhere = await aWorldCard(on, { kind: 'obstacle', title: 'Elsewhere' })
    return {
      name: 'world.addTie',
      input: { id: (await aWorldCard(on)).id, to: { cardId: elsewhere.id } },
      broken: { rule: 'of-other-account', name: 'Elsewhere' },
      says: '“Elsewhere” belongs to another account',
    }
  },
  'a chain leads from lane to lane': async (on) => {
    const { id, accountId } = await aWorldCard(on, { title: 'One' })
    const other = await aWorldCard(on, { accountId, title: 'Other' })
    return {
      name: 'world.addTie',
      input: { id, to: { cardId: other.id } },
      broken: { rule: 'links-within-a-lane', name: 'One', other: 'Other' },
      says: "“One” and “Other” can't be linked that way",
    }
  },
}
