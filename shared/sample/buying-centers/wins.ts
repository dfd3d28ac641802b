import { decisionOrientations, type DecisionOrientation } from '#shared/domain/buying-center/model.ts'
import type { SampleKey } from '../model.ts'
import { rowsOf } from '../outline.ts'
import { oneOrUnknown } from '../vocabulary.ts'

type Wins = Readonly<{
  orientation: DecisionOrientation | null
  personalWin: string | null
  firmWin: string | null
}>

/** By the key of the center: contact | decides by | what wins for them | what wins for their firm. */
const listed: Readonly<Record<SampleKey, string>> = {
  'dairy-filling-line': `
    annegret-heidenreich | performance | Opens the line herself before she moves to the group board | Private label volume from spring on
    torsten-moller | performance | No more nights on lines 1 and 2 | One repair a quarter in place of one a week
    serkan-ozdemir | relationship | A crew that is trained before the start | Shifts that can be planned
    wiebke-grote | risk | Her name is not on a recall | Sterility shown batch by batch
    gesa-ahrens | price | A project that closes under its budget | Cost per filled cup down by a fifth
    regina-steinhoff | price | A second offer that she can show | Terms for five years
    bernd-schulte-rohr | risk | His crew stays together | No standstill while lines are changed
  `,
  'dairy-service-frame': `
    gesa-ahrens | price | One figure to report | Cost per filled cup known for three years
    detlef-kuhlmann | performance | Response times he can hold others to | Half the standstill of last year
    regina-steinhoff | price | The price list of last year taken back | Three years of fixed prices
  `,
  'beverages-tender': `
    haluk-korkmazer | risk | No summer with a stopped line | Fewer stops in the season
    ipek-caglayan | price | Savings named in her review | Ten percent off parts
  `,
}

const none: Wins = { orientation: null, personalWin: null, firmWin: null }

/** What a member decides by and what would win them; nothing where nobody has found out. */
export function winsOf(centerKey: SampleKey, contactKey: SampleKey): Wins {
  const row = rowsOf(listed[centerKey] ?? '').find(([key]) => key === contactKey)
  if (!row) return none
  const [, orientation = '?', personalWin = '', firmWin = ''] = row
  return { orientation: oneOrUnknown(decisionOrientations, orientation), personalWin, firmWin }
}
