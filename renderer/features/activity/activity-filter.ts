import { useParamsSet } from '../../ui/use-params-set.ts'
import type { Payload } from '#shared/contract/contract.ts'
import { touchpointChannels } from '#shared/domain/touchpoint/model.ts'
import { outcomeKinds } from '#shared/domain/touchpoint/outcome.ts'
import { isCalendarDay } from '#shared/kernel/calendar-day.ts'
import { isId } from '#shared/kernel/id.ts'
import { useSearchParams } from 'react-router'

export const views = ['list', 'promises', 'reach', 'effort'] as const
export type ActivityView = (typeof views)[number]
export type ActivityFilter = Required<
  Pick<
    Payload<'touchpoint.listFiltered'>,
    'channel' | 'contactId' | 'teamMemberId' | 'outcomeKind' | 'from' | 'until'
  >
>
type Name = 'view' | 'channel' | 'person' | 'member' | 'outcome' | 'from' | 'until'

/** What of the touchpoints is shown, as the address says it; whatever else the address says is let through. */
export function useActivityFilter() {
  const [params, setParams] = useSearchParams()
  const [, setSome] = useParamsSet()
  const [person, member] = [params.get('person'), params.get('member')]
  const [from, until] = [params.get('from'), params.get('until')]
  return {
    view: views.find((view) => view === params.get('view')) ?? 'list',
    filter: {
      channel: touchpointChannels.find((channel) => channel === params.get('channel')) ?? null,
      contactId: isId<'contact'>(person) ? person : null,
      teamMemberId: isId<'team-member'>(member) ? member : null,
      outcomeKind: outcomeKinds.find((kind) => kind === params.get('outcome')) ?? null,
      from: isCalendarDay(from) ? from : null,
      until: isCalendarDay(until) ? until : null,
    } satisfies ActivityFilter,
    set: (name: Name, value: string | null): void => setSome({ [name]: value }),
    clear: (): void => setParams({}, { replace: true }),
  }
}
