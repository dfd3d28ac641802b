import { within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { PeoplePage } from '../../renderer/features/people/people-page.tsx'
import { aDay, aReportingLine, aTeamMember } from '../support/builders.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

/** jsdom measures nothing: a table of any size is drawn as if all of it were seen. */
beforeAll(() => {
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
})

test('the table says what the cards of the map show: roles, level, evidence, key players and informal lines', async () => {
  const page = await openForPages()
  const { core } = page
  const [boss, low] = await aReportingLine(core, 'Boss', 'Low')
  const { accountId } = boss!
  await core.do('contact.edit', {
    id: boss!.id,
    version: boss!.version,
    changes: {
      influence: 'high',
      evidence: { influence: { certainty: 'told', source: 'Ann Meier', asOf: aDay('2020-01-10') } },
    },
  })
  const center = await core.do('buying-center.add', { accountId, name: 'Line 5' })
  const [member] = await core.do('buying-center.addMembers', { id: center.id, contactIds: [boss!.id] })
  await core.do('buying-center.editMember', {
    id: member!.id,
    version: member!.version,
    changes: { roles: ['decider', 'user'] },
  })
  await core.do('relationship.add', {
    contactId: boss!.id,
    teamMemberId: (await aTeamMember(core)).id,
    currentLevel: 'vendor',
    targetLevel: 'problem-solver',
  })
  await core.do('informal-line.add', {
    fromContactId: low!.id,
    toContactId: boss!.id,
    kind: 'influences',
    strength: 3,
  })

  const { findByRole } = show(page.bridge, <PeoplePage />, {
    path: '/accounts/:accountId/people',
    at: `/accounts/${accountId}/people?view=table`,
  })
  const row = within(await findByRole('row', { name: /^Ilse Boss/ }))
  const cell = (name: string | RegExp) => row.findByRole('gridcell', { name })

  await cell('Decider, User')
  await cell('Vendor / Problem solver')
  await cell(/judged long ago.*Told by Ann Meier, Jan 10, 2020/)
  await cell('influenced by Ilse Low (strong)')
  expect(row.getByRole('img', { name: 'key player' })).toBeDefined()
  await findByRole('button', { name: 'Sort by Buying roles' })
})
