import type { SampleOutcome } from '../model.ts'

/** What came of some touchpoints, by their subject. Days count from today. */
export const outcomes: Readonly<Record<string, readonly SampleOutcome[]>> = {
  'Price list and frame': [
    {
      kind: 'promise',
      text: 'Credit note for the 17 positions',
      contactKey: 'kai-marquardt',
      teamMemberKey: 'nowicki',
      dueInDays: -3,
    },
  ],
  'Torque heads line 3 replaced': [
    {
      kind: 'need',
      text: 'An interval of maintenance that fits three shifts',
      contactKey: 'serkan-ozdemir',
      teamMemberKey: null,
      dueInDays: null,
    },
    {
      kind: 'promise',
      text: 'New interval in writing',
      contactKey: 'serkan-ozdemir',
      teamMemberKey: 'krause',
      dueInDays: 6,
    },
  ],
  'Line 5: last open points': [
    {
      kind: 'objection',
      text: 'Who pays for the second validation run is not settled',
      contactKey: 'torsten-moller',
      teamMemberKey: null,
      dueInDays: null,
    },
  ],
  'Half-yearly talk': [
    {
      kind: 'need',
      text: 'One name on our side for all complaints',
      contactKey: 'uwe-brandstatter',
      teamMemberKey: null,
      dueInDays: null,
    },
  ],
}
