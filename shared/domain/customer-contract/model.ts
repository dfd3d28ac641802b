import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { AmountMinor } from '#shared/kernel/money.ts'
import type { AccountId } from '../account/model.ts'

export type ContractId = Id<'contract'>

/** What a period of notice is counted in. */
export const noticeUnits = ['days', 'months'] as const
export type NoticeUnit = (typeof noticeUnits)[number]

/** What an account and we have agreed upon. It is recorded as an order is, and no judgement: there is nothing to be sure of. */
export type Contract = Readonly<{
  id: ContractId
  accountId: AccountId
  /** What it is about. */
  name: string
  /** As order lines call it; empty where it is of no single one. */
  productLine: string
  startsOn: CalendarDay
  /** The last day of its first term; `null` of one that runs until somebody gives notice. */
  endsOn: CalendarDay | null
  /** How long before the end of a term notice must be given; `null` where nobody has said. */
  noticeCount: number | null
  noticeUnit: NoticeUnit
  /** For how many months it goes on by itself each time that a term ends; `null` where it does not. */
  renewsMonths: number | null
  /** What it is worth a year, in minor units of the account's currency. */
  amountMinor: AmountMinor | null
  note: string
  version: number
}>

/** A contract of which nothing is known but what it is called and when it begins. */
export const blankContract = {
  productLine: '',
  endsOn: null,
  noticeCount: null,
  noticeUnit: 'months',
  renewsMonths: null,
  amountMinor: null,
  note: '',
} as const satisfies Partial<Contract>
