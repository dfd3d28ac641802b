import { blankAccount } from '#shared/domain/account/blank-account.ts'
import type { Account } from '#shared/domain/account/model.ts'
import { blankContact } from '#shared/domain/relationship/blank-contact.ts'
import type { Contact } from '#shared/domain/relationship/model.ts'
import type { Touchpoint } from '#shared/domain/touchpoint/model.ts'
import { touchpointChannels } from '#shared/domain/touchpoint/model.ts'
import { fold } from '#shared/kernel/fold.ts'
import { diceNamed } from '#shared/sample/dice.ts'
import { createIds } from '../../main/core/ids.ts'
import { createStore } from '../../main/store/open-store.ts'
import { chunks, type Recorder } from '../../main/store/recorder.ts'
import type { Shape } from '../../main/store/shape.ts'
import { accountShape, contactShape, teamMemberShape, workspaceShape } from '../../main/store/tables.ts'
import { touchpointShape } from '../../main/store/touchpoint-tables.ts'
import { transact } from '../../main/store/transact.ts'
import { createClock } from '../support/clock.ts'
import { cultureBy, firmName } from './names.ts'
import { noteBy, subjectBy } from './notes.ts'

export type Sizes = Readonly<{ accounts: number; contacts: number; touchpoints: number }>

/** The worst that DOMAIN.md asks for, with a tenth of its touchpoints. */
export const large: Sizes = { accounts: 20_000, contacts: 200_000, touchpoints: 100_000 }

/** What was put in, for benchmarks that look for it again. */
export type LargeWorkspace = Readonly<{
  path: string
  accounts: readonly Account[]
  contacts: readonly Contact[]
  touchpoints: readonly Touchpoint[]
}>

/**
 * Makes a workspace file of the given size, the same for the same sizes but for ids: firms and people of many countries,
 * and what was talked about with them. It is written as imports write, history included, and closed; the search index
 * is left to be built, as after an import of this size.
 */
export async function makeLargeWorkspace(path: string, sizes: Sizes): Promise<LargeWorkspace> {
  const clock = createClock()
  const newId = createIds(clock.now)
  const dice = diceNamed('large workspace')
  const store = await createStore(path, clock.now())
  const write = store.write
  if (!write) throw new Error('A new store can be written to')

  const record = (work: (recorder: Recorder) => Promise<void>) =>
    transact(
      write,
      {
        id: newId(),
        name: 'import.run',
        happenedAt: clock.now().toISOString(),
        actor: 'bench',
        kind: 'do',
        standing: 'done',
        mergeKey: null,
      },
      work,
    )
  const insert = async <V extends { id: string }>(shape: Shape<V>, values: readonly V[]) => {
    for (const some of chunks(values, 20_000)) await record((recorder) => recorder.insert(shape, some))
  }

  const owner = { id: newId<'team-member'>(), name: 'Bench', role: '', email: '', phone: '', version: 1 }
  const seats = Array.from({ length: sizes.accounts }, () => cultureBy(dice))
  const accounts = seats.map((culture, index): Account => ({
    ...blankAccount,
    id: newId(),
    name: firmName(dice, culture),
    parentId: null,
    ownerId: index % 500 === 0 ? owner.id : null,
    currency: 'EUR',
    tier: dice.pickWeighted({ A: 5, B: 15, C: 40, '': 40 }),
    city: dice.pick(culture.towns),
    description: dice.chance(0.2) ? noteBy(dice) : '',
    version: 1,
  }))
  const contacts = Array.from({ length: sizes.contacts }, (): Contact => {
    const seat = Math.floor(dice.between(0, 1) ** 2 * sizes.accounts)
    const culture = dice.chance(0.9) ? (seats[seat] ?? cultureBy(dice)) : cultureBy(dice)
    const [firstName, lastName] = [dice.pick(culture.firstNames), dice.pick(culture.lastNames)]
    return {
      ...blankContact,
      id: newId(),
      accountId: (accounts[seat] as Account).id,
      managerId: null,
      firstName,
      lastName,
      title: dice.pick(['Head of purchasing', 'Plant manager', 'Engineer', 'Managing director', 'Buyer', '']),
      email: `${fold(firstName)}.${fold(lastName)}@example.com`.replaceAll(/[^\p{L}\p{N}.@]/gu, ''),
      influence: dice.pick(['high', 'medium', 'low', null]),
      note: dice.chance(0.05) ? noteBy(dice) : '',
      version: 1,
    }
  })
  const touchpoints = Array.from({ length: sizes.touchpoints }, (): Touchpoint => ({
    id: newId(),
    accountId: (accounts[dice.whole(0, sizes.accounts - 1)] as Account).id,
    happenedOn:
      `202${dice.whole(2, 5)}-0${dice.whole(1, 9)}-1${dice.whole(0, 9)}` as Touchpoint['happenedOn'],
    channel: dice.pick(touchpointChannels),
    minutes: dice.whole(5, 120),
    subject: subjectBy(dice),
    note: noteBy(dice),
    contactIds: [],
    teamMemberIds: [],
    buyingCenterId: null,
    opportunityId: null,
    actionId: null,
    tags: null,
    sourceId: null,
    version: 1,
  }))

  const workspace = {
    id: newId<'workspace'>(),
    name: 'Large',
    currency: 'EUR',
    evidenceHalfLifeDays: null,
    version: 1,
  }
  await record((recorder) => recorder.insert(workspaceShape, [workspace]))
  await insert(teamMemberShape, [owner])
  await insert(accountShape, accounts)
  await insert(contactShape, contacts)
  await insert(touchpointShape, touchpoints)
  await store.close()
  return { path, accounts, contacts, touchpoints }
}
