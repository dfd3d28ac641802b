import { leadSortFields } from '#shared/contract/lead.ts'
import { blankLead, type Lead } from '#shared/domain/lead/model.ts'
import { firstOfMany, idAfter } from '#shared/kernel/id.ts'
import { join } from 'node:path'
import { createIds } from '../../main/core/ids.ts'
import { leadViewHandlers } from '../../main/services/lead-views.ts'
import { leadShape } from '../../main/store/lead-tables.ts'
import { openReader, openStore } from '../../main/store/open-store.ts'
import { chunks } from '../../main/store/recorder.ts'
import { transact } from '../../main/store/transact.ts'
import { newFolder, removeFolder } from '../support/folder.ts'
import { median, quantile, spreadOf, timed, type Bench } from './bench.ts'
import { large, makeLargeWorkspace } from './large-workspace.ts'

const count = 100_000
const runs = 5
const choice = { search: '', statuses: [], sources: [], ownerIds: [] } as const

/**
 * A page of 100,000 leads beside 200,000 contacts, in every order that one can ask for: the slowest of them. The floor reads all leads in
 * full, which every page did before.
 */
export const bench: Bench = {
  ids: ['leads.list-100k'],
  run: async () => {
    const folder = newFolder()
    const { path } = await makeLargeWorkspace(join(folder, 'large.keyplan'), { ...large, touchpoints: 1 })
    await fillLeads(path)
    const { read, close } = await openReader(path)
    try {
      const context = { db: read, now: () => new Date('2026-03-01'), actor: 'bench' }
      const page = (field: (typeof leadSortFields)[number]) =>
        leadViewHandlers['lead.list'](context, {
          filter: { ...choice },
          sort: { field, direction: 'desc' },
          offset: 0,
          limit: 50,
        } as never)
      const firstMs = await timed(() => page('score'))
      const all: (readonly [string, number])[] = []
      let slowest: readonly number[] = []
      for (const field of leadSortFields) {
        const samples: number[] = []
        for (let run = 0; run < runs; run++) samples.push(await timed(() => page(field)))
        all.push([field, median(samples)])
        if (median(samples) > (median(slowest) || 0)) slowest = samples
      }
      const floor = await timed(() => read.selectFrom('lead').selectAll().execute())
      const value = median(slowest)
      return [
        {
          id: 'leads.list-100k',
          value,
          unit: 'ms',
          floor,
          ratio: value / floor,
          runs,
          spread: spreadOf(slowest),
          note: `${all.map(([field, ms]) => `${field} ${Math.round(ms)}`).join(', ')} ms; the first page, with the companies read, ${Math.round(firstMs)} ms; 90% of the slowest within ${Math.round(quantile(slowest, 0.9))} ms`,
        },
      ]
    } finally {
      await close()
      removeFolder(folder)
    }
  },
}

async function fillLeads(path: string): Promise<void> {
  const now = new Date('2026-02-01')
  const newId = createIds(() => now)
  const first = firstOfMany(newId<'lead'>())
  const leads = Array.from({ length: count }, (_, index): Lead => ({
    ...blankLead,
    id: idAfter(first, index),
    firstName: 'Ada',
    lastName: `Berg ${(index * 7_919) % count}`,
    company: `Firm ${index % 5_000}`,
    email: `a${index}@firm${index % 30_000}.example`,
    currency: 'EUR',
    receivedOn: `2026-01-${String(1 + (index % 28)).padStart(2, '0')}` as Lead['receivedOn'],
    touches:
      index % 3 === 0
        ? [{ on: '2026-01-30' as Lead['receivedOn'], channel: 'call', text: 'Called back' }]
        : [],
    version: 1,
  }))
  const { write, close } = await openStore(path, now)
  if (!write) throw new Error('A store that was made can be written to')
  for (const some of chunks(leads, 20_000))
    await transact(
      write,
      {
        id: newId(),
        name: 'import.run',
        happenedAt: now.toISOString(),
        actor: 'bench',
        kind: 'do',
        standing: 'done',
        mergeKey: null,
      },
      (recorder) => recorder.insert(leadShape, some),
    )
  await close()
}
