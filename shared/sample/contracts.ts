import { addDays, addMonths, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { NoticeUnit } from '#shared/domain/customer-contract/model.ts'
import type { SampleKey } from './model.ts'

export type SampleContract = Readonly<{
  accountKey: SampleKey
  name: string
  productLine: string
  startsOn: CalendarDay
  endsOn: CalendarDay | null
  noticeCount: number | null
  noticeUnit: NoticeUnit
  renewsMonths: number | null
  amountMinor: number | null
  note: string
}>

/** Contracts that ask for a decision soon, that go on quietly, that end, and one without an end. */
export function contracts(today: CalendarDay): readonly SampleContract[] {
  /** The last day of a yearly term of which notice of three months can be given for so many days more. */
  const termWithNoticeIn = (days: number): CalendarDay => addDays(addMonths(addDays(today, days + 1), 3), -1)
  const due = termWithNoticeIn(41)
  const quiet = termWithNoticeIn(190)
  return [
    {
      accountKey: 'haldenau-dairy',
      name: 'Maintenance of the filling halls',
      productLine: 'Maintenance contracts',
      startsOn: addMonths(addDays(due, 1), -36),
      endsOn: due,
      noticeCount: 3,
      noticeUnit: 'months',
      renewsMonths: 12,
      amountMinor: 412_000_00,
      note: 'Prices follow the index of machine building each January.',
    },
    {
      accountKey: 'haldenau-dairy',
      name: 'Frame agreement for wear parts',
      productLine: 'Wear part kits',
      startsOn: addMonths(addDays(quiet, 1), -24),
      endsOn: quiet,
      noticeCount: 3,
      noticeUnit: 'months',
      renewsMonths: 24,
      amountMinor: 265_000_00,
      note: '',
    },
    {
      accountKey: 'brzezina',
      name: 'Supply of format parts',
      productLine: 'Format parts',
      startsOn: addDays(today, -300),
      endsOn: addDays(today, 64),
      noticeCount: null,
      noticeUnit: 'months',
      renewsMonths: null,
      amountMinor: 98_000_00,
      note: 'To be agreed upon anew for three years.',
    },
    {
      accountKey: 'bight-coast',
      name: 'Field service by the hour',
      productLine: 'Field service',
      startsOn: addDays(today, -700),
      endsOn: null,
      noticeCount: 90,
      noticeUnit: 'days',
      renewsMonths: null,
      amountMinor: null,
      note: '',
    },
  ]
}
