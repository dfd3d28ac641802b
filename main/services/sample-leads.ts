import type { SampleLead } from '#shared/sample/model.ts'
import { opportunityNameFrom } from '#shared/domain/lead/conversion.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { idOrNone, type Do, type Known } from './sample-filling.ts'

/** The leads of the sample, one of them converted and one disqualified as a user would. */
export async function fillLeads(
  command: Do,
  leads: readonly SampleLead[],
  known: Known,
  today: CalendarDay,
): Promise<void> {
  for (const { ownerKey, end, ...fields } of leads) {
    const ownerId = idOrNone(known.teamMembers, ownerKey)
    const { status = 'new', ...said } = fields
    const lead = await command('lead.add', {
      ...said,
      ownerId,
      status: status === 'converted' ? 'qualified' : status,
    })
    if (end === 'disqualified')
      await command('lead.edit', {
        id: lead.id,
        version: lead.version,
        changes: { status: 'disqualified', disqualifiedReason: 'No purchase in view' },
      })
    if (end === 'converted')
      await command('lead.convert', {
        id: lead.id,
        version: lead.version,
        account: { to: 'new' },
        contact: { to: 'new' },
        opportunity: { to: 'new', name: opportunityNameFrom(lead), amountMinor: lead.budgetMinor },
        convertedOn: today,
      })
  }
}
