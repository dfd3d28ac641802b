import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { touchpointChannels, type TouchpointChannel } from '#shared/domain/touchpoint/model.ts'
import { contacts } from '../contacts/contacts.ts'
import { diceNamed, type Dice } from '../dice.ts'
import type { SampleKey, SampleTouchpoint } from '../model.ts'
import { rowsOf, wordsOf } from '../outline.ts'
import { relationshipTies, type Tie } from '../relationships.ts'
import { oneOf } from '../vocabulary.ts'
import { workingDayUpTo } from '../working-days.ts'
import { channelsOf, minutesOf, routineWording } from './routine-wording.ts'

/** Account | how many | from days ago | to days ago | what they are about. */
const rounds = `
  haldenau            | 12 | 540 | 30  | line audit, software licenses, operator courses
  haldenau-dairy      | 52 | 480 | 3   | filler line 3, filler line 4, line 5 project, case packer Cuxhaven, capper line 2, valve sets
  brzezina            | 17 | 420 | 7   | cheese line 1, cheese line 2, long-life milk filler, format parts
  haldenau-snacks     | 14 | 400 | 12  | pouch line 1, pouch line 2, sealing jaws, format parts
  yelkenova-beverages | 36 | 420 | 4   | filler line 4, filler line 6, palletizer Bursa, labeler Adana, drives
  sundholt            | 16 | 600 | 21  | cartoner hall 1, serialization hall 2, line records, blister line 3
  sundholt-consumer   | 15 | 380 | 9   | tube line 1, tube line 2, launch formats, maintenance contract
  hoshinami           | 15 | 400 | 10  | cartoner 1, cartoner 2, gift box formats, stop report
  bight-coast         | 6  | 360 | 18  | line 1 Ota, drives, operator courses
  suryadhara          | 4  | 300 | 25  | pouch machine 1, pouch machine 2
`

/** The everyday touchpoints between people who know each other, drawn by dice. */
export function routineTouchpoints(today: CalendarDay): readonly SampleTouchpoint[] {
  return rowsOf(rounds).flatMap(([accountKey = '', count = '', oldest = '', newest = '', lines = '']) => {
    const dice = diceNamed(`touchpoints/${accountKey}`)
    const ties = familiarTies(accountKey)
    return Array.from({ length: Number(count) }, () => ({
      accountKey,
      happenedOn: workingDayUpTo(addDays(today, -dice.whole(Number(newest), Number(oldest)))),
      ...routineOf(dice.pick(ties), dice.pick(wordsOf(lines)), dice),
    }))
  })
}

function routineOf(tie: Tie, line: string, dice: Dice): Omit<SampleTouchpoint, 'accountKey' | 'happenedOn'> {
  const channel = oneOf(touchpointChannels, dice.pickWeighted(channelsOf[tie.teamMemberKey] ?? { call: 1 }))
  const [subject = '', note = ''] = dice.pick(rowsOf(routineWording[channel]))
  return {
    channel,
    minutes: minutesFor(channel, dice),
    subject: subject.replace('{line}', line),
    note: dice.chance(0.75) ? note : '',
    contactKeys: [tie.contactKey],
    teamMemberKeys: [tie.teamMemberKey],
  }
}

/** In fives; one in eight is left out, as people do. */
function minutesFor(channel: TouchpointChannel, dice: Dice): number | null {
  const range = minutesOf[channel]
  if (range === null || dice.chance(0.12)) return null
  return Math.round(dice.between(...range) / 5) * 5
}

/** Who is on the lowest rung is met seldom, and each of those meetings is a story of its own. */
function familiarTies(accountKey: SampleKey): readonly Tie[] {
  const ownKeys = new Set(contacts.filter((each) => each.accountKey === accountKey).map((each) => each.key))
  return relationshipTies.filter((tie) => ownKeys.has(tie.contactKey) && tie.currentLevel !== 'vendor')
}
