import { accountCard, accountKeys, accountLikeness } from '#shared/domain/duplicates/account-likeness.ts'
import {
  contactCard,
  contactKeys,
  contactLikeness,
  type ContactCard,
} from '#shared/domain/duplicates/contact-likeness.ts'
import { findPairs, usualLimits } from '#shared/domain/duplicates/find-pairs.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import { join } from 'node:path'
import { eachAccount, eachContact } from '../../main/store/duplicates.ts'
import { openReader } from '../../main/store/open-store.ts'
import { newFolder, removeFolder } from '../support/folder.ts'
import { median, spreadOf, timed, type Bench } from './bench.ts'
import { large, makeLargeWorkspace } from './large-workspace.ts'

const runs = 3
const sampleSize = 2_000

/**
 * The search for duplicates over the largest workspace: reading, blocks, comparing. The floor is not reached by any search that is
 * faithful: comparing each with each, measured on a sample and extrapolated by the square of the size, so that `ratio` is how many times
 * that would take as long.
 */
export const bench: Bench = {
  ids: ['duplicates.find-200k'],
  run: async () => {
    const folder = newFolder()
    try {
      const { path } = await makeLargeWorkspace(join(folder, 'large.keyplan'), large)
      const samples: number[] = []
      let note = ''
      let contacts: ContactCard[] = []
      for (let run = 0; run < runs; run++) {
        const { read, close } = await openReader(path)
        contacts = []
        let peakMb = 0
        const look = (): void => {
          peakMb = Math.max(peakMb, process.memoryUsage().heapUsed / 1_048_576)
        }
        let found = ''
        samples.push(
          await timed(async () => {
            const accounts = []
            for await (const each of eachAccount(read, goOn)) accounts.push(accountCard(each))
            const ofAccounts = findPairs(
              accounts.toSorted((one, other) => (one.name.key < other.name.key ? -1 : 1)),
              { keysOf: accountKeys, likenessOf: accountLikeness },
              usualLimits,
              goOn,
              look,
            )
            for await (const each of eachContact(read, goOn)) contacts.push(contactCard(each))
            const ofContacts = findPairs(
              contacts.toSorted((one, other) => (one.key < other.key ? -1 : 1)),
              { keysOf: contactKeys, likenessOf: contactLikeness },
              usualLimits,
              goOn,
              look,
            )
            found = [
              ...[ofAccounts, ofContacts].map(
                (each) => `${each.compared} compared, ${each.found} found, ${each.cutBlocks} blocks cut`,
              ),
              `${accounts.length} accounts and ${contacts.length} contacts`,
            ].join('; ')
          }),
        )
        note = `${found}; heap ${Math.round(peakMb)} MB at most`
        await close()
      }
      const value = median(samples)
      const floor = (await naiveMs(contacts.slice(0, sampleSize))) * (contacts.length / sampleSize) ** 2
      return [
        {
          id: 'duplicates.find-200k',
          value,
          unit: 'ms',
          floor,
          ratio: floor / value,
          runs,
          spread: spreadOf(samples),
          note: `${note}; the floor compares each contact with each, extrapolated from ${sampleSize}; the ratio says how many times longer that takes`,
        },
      ]
    } finally {
      removeFolder(folder)
    }
  },
}

/** Each compared with each. */
export function naiveMs(cards: readonly ContactCard[]): Promise<number> {
  return timed(() => {
    let found = 0
    for (const [index, one] of cards.entries())
      for (let next = index + 1; next < cards.length; next++)
        found += contactLikeness(one, cards[next] as ContactCard).score
    return found
  })
}
