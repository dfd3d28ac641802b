import { accountCard, accountKeys, accountLikeness } from '#shared/domain/duplicates/account-likeness.ts'
import { contactCard, contactKeys, contactLikeness } from '#shared/domain/duplicates/contact-likeness.ts'
import { findPairs, usualLimits, type Comparison } from '#shared/domain/duplicates/find-pairs.ts'
import type { DuplicateObject } from '#shared/domain/duplicates/model.ts'
import type { JobContext, JobRunners } from '../../core/job-context.ts'
import * as duplicateStore from '../../store/duplicates.ts'
import { openReader } from '../../store/open-store.ts'

/** Looks through all accounts, then through all contacts, and has what it found kept. Cancelled, what was found before stays. */
export const runDuplicateSearch: JobRunners['duplicate-search'] = async (context) => {
  const { read, close } = await openReader(context.path)
  try {
    const accounts = await cardsOf(context, 'account', duplicateStore.eachAccount(read, context.checkpoint), {
      total: await duplicateStore.countThings(read, 'account'),
      cardOf: accountCard,
    })
    const accountPairs = await keep(
      context,
      'account',
      sorted(accounts, ({ name }) => name.key),
      {
        keysOf: accountKeys,
        likenessOf: accountLikeness,
      },
    )
    accounts.length = 0

    const contacts = await cardsOf(context, 'contact', duplicateStore.eachContact(read, context.checkpoint), {
      total: await duplicateStore.countThings(read, 'contact'),
      cardOf: contactCard,
    })
    const contactPairs = await keep(
      context,
      'contact',
      sorted(contacts, ({ key }) => key),
      {
        keysOf: contactKeys,
        likenessOf: contactLikeness,
      },
    )
    return { accounts: accountPairs, contacts: contactPairs }
  } finally {
    await close()
  }
}

async function cardsOf<F, C>(
  context: JobContext,
  object: DuplicateObject,
  facts: AsyncGenerator<F>,
  { total, cardOf }: Readonly<{ total: number; cardOf: (facts: F) => C }>,
): Promise<C[]> {
  const cards: C[] = []
  for await (const each of facts) {
    cards.push(cardOf(each))
    context.progress(
      cards.length,
      total,
      object === 'account' ? 'looking-at-accounts' : 'looking-at-contacts',
    )
  }
  return cards
}

async function keep<C extends Readonly<{ id: string }>>(
  context: JobContext,
  object: DuplicateObject,
  cards: readonly C[],
  comparison: Comparison<C>,
): Promise<number> {
  const { pairs, ...looked } = findPairs(cards, comparison, usualLimits, context.checkpoint, (done, total) =>
    context.progress(done, total, 'matching'),
  )
  await context.command('duplicate.keepFound', { object, things: cards.length, ...looked, pairs: [...pairs] })
  return looked.found
}

/** In the order in which neighbors have names that begin alike. */
function sorted<C>(cards: readonly C[], nameOf: (card: C) => string): readonly C[] {
  return cards.toSorted((one, other) => {
    const [a, b] = [nameOf(one), nameOf(other)]
    return a < b ? -1 : a > b ? 1 : 0
  })
}
