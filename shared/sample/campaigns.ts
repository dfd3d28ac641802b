import type { Attitude } from '#shared/domain/relationship/judgement.ts'
import type { TouchpointChannel } from '#shared/domain/touchpoint/model.ts'
import { responseKinds, type ResponseKind } from '#shared/domain/campaign/model.ts'
import type { SampleKey } from './model.ts'
import { rowsOf } from './outline.ts'
import { oneOf } from './vocabulary.ts'

export type SampleWave = Readonly<{
  key: SampleKey
  title: string
  channel: TouchpointChannel
  /** Below zero: still ahead. */
  daysAgo: number
  material: string
  link: string
  costMinor: number | null
}>
export type SampleResponse = Readonly<{
  accountKey: SampleKey
  contactKey: SampleKey
  waveKey: SampleKey
  daysAgo: number
  kind: ResponseKind
}>

/** Something that an account came to want while the campaign ran; the stage that it moved to, and whether it was won. */
export type SampleProspect = Readonly<{
  accountKey: SampleKey
  ownerKey: SampleKey
  name: string
  amountMinor: number
  openedDaysAgo: number
  movedDaysAgo: number | null
  wonDaysAgo: number | null
}>

export type SampleCampaign = Readonly<{
  name: string
  aim: string
  ownerKey: SampleKey
  tiers: readonly string[]
  begunDaysAgo: number
  endsInDays: number
  holdOutPercent: number
  holdOutSeed: number
  budgetMinor: number
  marginPercent: number
  aimResponses: number
  byHand: Readonly<{ accountKey: SampleKey; reason: string }>
  waves: readonly SampleWave[]
  responses: readonly SampleResponse[]
  prospects: readonly SampleProspect[]
  /** Who thought otherwise before the first wave; they stand as the sample says since. */
  turned: readonly Readonly<{ contactKey: SampleKey; before: Attitude; daysAgo: number }>[]
}>

/** One campaign that is under way: audits of old lines, offered to the larger accounts but for a third that is held out. */
export const campaigns: readonly SampleCampaign[] = [
  {
    name: 'Audit of lines older than ten years',
    aim: 'Walk the oldest line of each works with their maintenance, and leave with a list that they want an offer for.',
    ownerKey: 'lindner',
    tiers: ['Strategic', 'Key'],
    begunDaysAgo: 48,
    endsInDays: 30,
    holdOutPercent: 30,
    holdOutSeed: 234,
    budgetMinor: 3_000_000,
    marginPercent: 28,
    aimResponses: 5,
    byHand: { accountKey: 'suryadhara', reason: 'Asked for an audit at the Hosur plant' },
    waves: [
      {
        key: 'letter',
        title: 'Letter with the audit sheet',
        channel: 'e-mail',
        daysAgo: 42,
        material: 'Audit sheet, two pages',
        link: 'https://www.varnholt.example/audit-sheet',
        costMinor: 240_000,
      },
      {
        key: 'open-day',
        title: 'Open day at the test hall',
        channel: 'event',
        daysAgo: 24,
        material: 'Before and after of line 2 at Lüneburg',
        link: 'https://www.varnholt.example/open-day',
        costMinor: 1_380_000,
      },
      {
        key: 'calls',
        title: 'Calls after the open day',
        channel: 'call',
        daysAgo: 14,
        material: 'Questions for maintenance',
        link: '',
        costMinor: 310_000,
      },
      {
        key: 'visits',
        title: 'Visits with the list',
        channel: 'meeting',
        daysAgo: -12,
        material: 'List of findings',
        link: '',
        costMinor: null,
      },
    ],
    responses: responsesOf(`
      haldenau-dairy    | detlef-kuhlmann  | letter   | 40 | opened
      haldenau-dairy    | serkan-ozdemir   | open-day | 24 | came
      haldenau-dairy    | detlef-kuhlmann  | calls    | 12 | asked-for-offer
      haldenau-snacks   | alvaro-gutierrez | letter   | 38 | answered
      haldenau-snacks   | alvaro-gutierrez | open-day | 24 | came
      sundholt-consumer | soren-norgaard   | letter   | 41 | opened
      sundholt-consumer | soren-norgaard   | calls    | 11 | answered
      yelkenova-beverages | sule-gundogdu  | letter   | 36 | opened
      hoshinami         | yuko-nishigaki   | letter   | 35 | declined
      suryadhara        | rohan-patwardhan | calls    | 10 | asked-for-offer
    `),
    prospects: [
      {
        accountKey: 'haldenau-dairy',
        ownerKey: 'lindner',
        name: 'Overhaul of lines 1 and 2',
        amountMinor: 41_000_000,
        openedDaysAgo: 20,
        movedDaysAgo: 9,
        wonDaysAgo: null,
      },
      {
        accountKey: 'haldenau-snacks',
        ownerKey: 'lindner',
        name: 'New drives for the case packer',
        amountMinor: 9_600_000,
        openedDaysAgo: 19,
        movedDaysAgo: 13,
        wonDaysAgo: 3,
      },
      {
        accountKey: 'sundholt-consumer',
        ownerKey: 'solheim',
        name: 'Safety doors, four lines',
        amountMinor: 52_000_000,
        openedDaysAgo: 8,
        movedDaysAgo: null,
        wonDaysAgo: 2,
      },
      {
        accountKey: 'brzezina',
        ownerKey: 'brandt',
        name: 'Second-hand cup filler',
        amountMinor: 88_000_000,
        openedDaysAgo: 16,
        movedDaysAgo: null,
        wonDaysAgo: null,
      },
    ],
    turned: [
      { contactKey: 'alvaro-gutierrez', before: -1, daysAgo: 18 },
      { contactKey: 'soren-norgaard', before: 0, daysAgo: 10 },
    ],
  },
]

function responsesOf(table: string): readonly SampleResponse[] {
  return rowsOf(table).map(([accountKey = '', contactKey = '', waveKey = '', daysAgo = '', kind = '']) => ({
    accountKey,
    contactKey,
    waveKey,
    daysAgo: Number(daysAgo),
    kind: oneOf(responseKinds, kind),
  }))
}
