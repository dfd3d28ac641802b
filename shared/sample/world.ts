import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { LoyaltyRung } from '#shared/domain/loyalty/ladder.ts'
import type { PlanLinePart, SwotPart } from '#shared/domain/plan/plan-line.ts'
import type { RiskGrade } from '#shared/domain/plan/risk.ts'
import type { Certainty } from '#shared/domain/relationship/evidence.ts'
import type { WorldKind } from '#shared/domain/world/model.ts'
import type { SampleKey } from './model.ts'

export type SampleCard = Readonly<{
  key: SampleKey
  kind: WorldKind
  title: string
  note: string
  contactKey: SampleKey | null
  certainty: Certainty
  source: string
  asOf: CalendarDay
  swot: SwotPart | null
  /** The cards it leads to. */
  leadsTo: readonly SampleKey[]
}>

export type SampleRisk = Readonly<{
  title: string
  likelihood: RiskGrade
  effect: RiskGrade
  ownerKey: SampleKey | null
  sign: string
  answer: string
}>

/** What is known of the world of one account, and what its plan of this year keeps beside its texts. */
export type SampleWorld = Readonly<{
  accountKey: SampleKey
  cards: readonly SampleCard[]
  proofs: readonly Readonly<{ rung: LoyaltyRung; provedOn: CalendarDay; title: string }>[]
  risks: readonly SampleRisk[]
  lines: readonly Readonly<{ part: PlanLinePart; title: string }>[]
}>

/** The world of Haldenau Dairy, as its plan tells it in words. */
export function worlds(today: CalendarDay): readonly SampleWorld[] {
  const ago = (days: number): CalendarDay => addDays(today, -days)
  return [
    {
      accountKey: 'haldenau-dairy',
      cards: [
        {
          key: 'conversion-cost',
          kind: 'goal',
          title: 'EUR 9 million less conversion cost',
          note: 'Told to the plants by the operations director; half of it from the filling hall.',
          contactKey: 'annegret-heidenreich',
          certainty: 'confirmed',
          source: 'Annegret Heidenreich',
          asOf: ago(63),
          swot: null,
          leadsTo: ['milk-prices', 'repeat-changeover'],
        },
        {
          key: 'keep-private-label',
          kind: 'goal',
          title: 'Keep the three private label contracts',
          note: '',
          contactKey: 'claus-wiedemann',
          certainty: 'told',
          source: 'Claus Wiedemann',
          asOf: ago(120),
          swot: null,
          leadsTo: ['shelf-prices'],
        },
        {
          key: 'milk-prices',
          kind: 'pressure-outside',
          title: 'Milk grows dearer faster than what stands on the shelf',
          note: '',
          contactKey: null,
          certainty: 'confirmed',
          source: 'Annual report',
          asOf: ago(200),
          swot: null,
          leadsTo: ['repeat-changeover'],
        },
        {
          key: 'shelf-prices',
          kind: 'pressure-outside',
          title: 'Retailers renew every autumn, and ask for a smaller cup',
          note: '',
          contactKey: null,
          certainty: 'told',
          source: 'Birte Hansen',
          asOf: ago(90),
          swot: null,
          leadsTo: ['line-5'],
        },
        {
          key: 'line-5',
          kind: 'initiative',
          title: 'Line 5 in place of lines 1 and 2',
          note: 'Specified by engineering, defended in the investment committee.',
          contactKey: 'torsten-moller',
          certainty: 'confirmed',
          source: 'Torsten Möller',
          asOf: ago(24),
          swot: 'opportunity',
          leadsTo: ['no-technicians', 'cash-out'],
        },
        {
          key: 'repeat-changeover',
          kind: 'initiative',
          title: 'Changeover routine of line 3 on four more lines',
          note: '22 minutes a shift were saved on line 3.',
          contactKey: 'detlef-kuhlmann',
          certainty: 'told',
          source: 'Detlef Kuhlmann',
          asOf: ago(41),
          swot: 'opportunity',
          leadsTo: ['no-technicians'],
        },
        {
          key: 'no-technicians',
          kind: 'obstacle',
          title: 'Eleven technician posts are open',
          note: '',
          contactKey: 'detlef-kuhlmann',
          certainty: 'confirmed',
          source: 'Detlef Kuhlmann',
          asOf: ago(41),
          swot: null,
          leadsTo: ['training'],
        },
        {
          key: 'cash-out',
          kind: 'obstacle',
          title: 'Finance asks what line 5 costs each year for ten years',
          note: '',
          contactKey: 'gesa-ahrens',
          certainty: 'assumed',
          source: '',
          asOf: ago(30),
          swot: null,
          leadsTo: [],
        },
        {
          key: 'training',
          kind: 'answer',
          title: 'Training for line 5, with dates per shift',
          note: '',
          contactKey: null,
          certainty: 'confirmed',
          source: 'Amaka Eze',
          asOf: ago(20),
          swot: null,
          leadsTo: [],
        },
      ],
      proofs: [
        { rung: 'grows', provedOn: ago(310), title: 'Maintenance of lines 3 and 4 added to the parts frame' },
        { rung: 'speaks-for-us', provedOn: ago(150), title: 'Heidenreich spoke at the plant in Brzezina' },
        { rung: 'develops', provedOn: ago(200), title: 'Changeover routine written together' },
      ],
      risks: [
        {
          title: 'Finance postpones line 5 by a year',
          likelihood: 2,
          effect: 3,
          ownerKey: 'brandt',
          sign: 'A repair budget for lines 1 and 2 in the September forecast',
          answer: 'Cash out per year, opened by the executive sponsor',
        },
        {
          title: 'Kuhlmann turns, and the parts frame is split',
          likelihood: 1,
          effect: 3,
          ownerKey: 'krause',
          sign: 'Seals from a regional shop on line 4',
          answer: 'Response times shown to him first',
        },
        {
          title: 'No technician for the second validation run',
          likelihood: 3,
          effect: 1,
          ownerKey: null,
          sign: 'The post is still open four weeks before',
          answer: 'Borrow one from the Poznań team',
        },
      ],
      lines: [
        { part: 'strength', title: 'Operators trust the machines and say so in front of others' },
        { part: 'weakness', title: '17 wrong prices in the list' },
        { part: 'threat', title: 'The group wants two makers per technology' },
        { part: 'we-bring', title: '9 percent more output from the same hall' },
        { part: 'they-gain', title: 'EUR 2.3 million a year in conversion cost' },
        { part: 'we-gain', title: 'A three-year frame with charged express deliveries' },
      ],
    },
  ]
}
