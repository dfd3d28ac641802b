import type { Opportunity } from '#shared/domain/opportunity/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { aDay } from './builders.ts'
import type { Caller } from './caller.ts'

/** Says everything that can be said of an opportunity, and moves it to the second stage. */
export async function fillOpportunity(
  on: Caller,
  { id, version }: Pick<Opportunity, 'id' | 'version'>,
  teamMemberId: TeamMemberId,
): Promise<Opportunity> {
  const filled = await on.do('opportunity.edit', {
    id,
    version,
    changes: {
      ownerId: teamMemberId,
      probability: 40,
      lines: [
        { product: 'Filling machines', period: '2026-Q4', amountMinor: 100_000_000 },
        { product: 'Service', period: '2026-12', amountMinor: 20_000_000 },
      ],
      competitors: [{ name: 'Rotafill', standing: 'level', note: 'Cheaper, slower' }],
      answers: [{ item: 'need', answer: 'yes', source: 'Ilse Brandt', answeredOn: aDay('2026-02-01') }],
      nextStep: 'Agree the day of the visit',
      nextStepDueOn: aDay('2026-03-15'),
      nextStepOwnerId: teamMemberId,
    },
  })
  const { version: processVersion, ...process } = await on.do('sales-process.get', {})
  if (processVersion === 0)
    await on.do('sales-process.set', {
      version: 0,
      stages: [...process.stages],
      items: [...process.items],
    })
  return on.do('opportunity.moveTo', {
    id,
    version: filled.version,
    stage: 'qualified',
    reason: 'The need was named in a meeting',
  })
}
