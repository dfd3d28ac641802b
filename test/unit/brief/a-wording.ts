import type { BriefWording } from '#shared/domain/brief/wording.ts'
import { haldenau } from './haldenau.ts'
import { aDay } from '../../support/builders.ts'

/** What somebody made of a sentence of the headline, unless something else is said. */
export function aWording(over: Partial<BriefWording>): BriefWording {
  return {
    id: `wording ${over.section ?? ''} ${over.slot ?? ''}` as BriefWording['id'],
    accountId: haldenau.account.id,
    section: 'headline',
    slot: 'headlineMoney',
    form: 'reworded',
    text: 'In other words.',
    drafted: null,
    writtenOn: aDay('2026-03-01'),
    writtenBy: 'Vera Lindqvist',
    version: 1,
    ...over,
  }
}
