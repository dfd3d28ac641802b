import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { OpportunityState } from '../opportunity/model.ts'
import { leadSources, type LeadSource, type LeadStatus } from './model.ts'
import { wilson } from '../statistics/wilson.ts'

/** A lead as far as its source is judged by it. `amountMinor` in minor units of `currency`. */
export type SourcedLead = Readonly<{
  source: LeadSource
  status: LeadStatus
  receivedOn: CalendarDay
  opportunity: Readonly<{
    id: string
    state: OpportunityState
    amountMinor: number | null
    currency: string
  }> | null
}>

/** What came of the leads of a source, in all (`month` is `null`) or in one month of receipt (`2026-07`). */
export type SourceFigures = Readonly<{
  source: LeadSource
  month: string | null
  leads: number
  open: number
  converted: number
  disqualified: number
  /** The share of the converted among the decided, with its 95 % interval; `null` where none is decided. */
  interval: Readonly<{ share: number; from: number; to: number }> | null
  /** What their opportunities won, by currency. */
  won: readonly Readonly<{ currency: string; amountMinor: number }>[]
}>

/** Each source that leads came from, in the order of the sources: first in all, then by month. */
export function figuresOfSources(leads: readonly SourcedLead[]): readonly SourceFigures[] {
  const bySource = Map.groupBy(leads, ({ source }) => source)
  return leadSources.flatMap((source) => {
    const own = bySource.get(source) ?? []
    if (own.length === 0) return []
    const byMonth = Map.groupBy(own, ({ receivedOn }) => receivedOn.slice(0, 7))
    const months = [...byMonth].toSorted(([one], [other]) => one.localeCompare(other))
    return [figuresOf(source, null, own), ...months.map(([month, some]) => figuresOf(source, month, some))]
  })
}

function figuresOf(source: LeadSource, month: string | null, leads: readonly SourcedLead[]): SourceFigures {
  const countOf = (status: LeadStatus): number => leads.filter((lead) => lead.status === status).length
  const [converted, disqualified] = [countOf('converted'), countOf('disqualified')]
  const decided = converted + disqualified
  return {
    source,
    month,
    leads: leads.length,
    open: leads.length - decided,
    converted,
    disqualified,
    interval: shareOf(converted, decided),
    won: wonBy(leads),
  }
}

/** Each opportunity once, however many leads became it. */
function wonBy(leads: readonly SourcedLead[]): SourceFigures['won'] {
  const won = new Map(
    leads.flatMap(({ opportunity }) =>
      opportunity?.state === 'won' ? [[opportunity.id, opportunity] as const] : [],
    ),
  )
  const byCurrency = Map.groupBy(won.values(), ({ currency }) => currency)
  return [...byCurrency]
    .map(([currency, some]) => ({
      currency,
      amountMinor: some.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0),
    }))
    .toSorted((one, other) => one.currency.localeCompare(other.currency))
}

/** Source of the interval: Wilson 1927. */
function shareOf(converted: number, decided: number): SourceFigures['interval'] {
  if (decided === 0) return null
  const { low, high } = wilson(converted, decided)
  return { share: converted / decided, from: low, to: high }
}
