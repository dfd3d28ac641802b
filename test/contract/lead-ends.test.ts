import { expect, test } from 'vitest'
import { aDay } from '../support/builders.ts'
import { openCore } from '../support/core.ts'

test('a reason why a lead is none is kept only with that status, and a conversion has the day that is said', async () => {
  const core = await openCore()
  const lead = await core.do('lead.add', {
    company: 'Brightwater',
    disqualifiedReason: 'No purchase in view',
  })
  expect(lead).toMatchObject({ status: 'new', disqualifiedReason: null })

  const became = await core.do('lead.convert', {
    id: lead.id,
    version: 1,
    account: { to: 'new' },
    contact: { to: 'new' },
    opportunity: { to: 'none' },
    convertedOn: aDay('2025-11-30'),
  })
  expect(became.convertedOn).toBe('2025-11-30')
})
