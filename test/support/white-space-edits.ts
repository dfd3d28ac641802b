import type { CommandName } from '#shared/contract/contract.ts'
import { known, orNone, type Input, type Pick, type Row } from './edit-dice.ts'

/** What somebody does to product lines, to white space and about competitors. */
export const whiteSpaceInputs: Partial<Record<CommandName, Input>> = {
  'product-line.add': (pick, dice) => ({
    name: `L${dice.text}`,
    parentLineId: orNone(dice, () => pick('product_line', dice.one).id),
  }),
  'product-line.edit': (pick, { one, text }) => ({
    ...known(pick('product_line', one)),
    changes: { name: `L${text}` },
  }),
  'product-line.move': (pick, dice) => ({
    ...known(pick('product_line', dice.one)),
    parentLineId: orNone(dice, () => pick('product_line', dice.other).id),
    at: dice.number,
  }),
  'product-line.remove': (pick, { one }) => known(pick('product_line', one)),
  'product-line.merge': (pick, { one, other }) => ({
    stays: known(pick('product_line', one)),
    goes: known(pick('product_line', other)),
  }),
  'white-space.edit': (pick, dice) => {
    const cell = pick('white_space_cell', dice.one)
    return {
      accountId: cell.account_id,
      productLineId: cell.product_line_id,
      version: cell.version,
      changes: {
        potentialMinor: orNone(dice, () => dice.number * 1_000),
        brands: orNone(dice, () => ({ rank: 1, tied: 0, count: dice.number + 1 })),
        note: dice.text,
      },
    }
  },
  'white-space.fill': (pick, { one, other, number, text, isNone }) => ({
    cells: [
      {
        ...placeOf(pick, one, other),
        changes: { potentialMinor: isNone ? null : number * 500, incumbent: isNone ? '' : `R${text}` },
      },
      { ...placeOf(pick, other, one), changes: { spendMinor: number, sharePercent: number } },
    ],
  }),
  'competitor.add': (_pick, { text }) => ({ name: `R${text}` }),
  'competitor.edit': (pick, { one, text }) => ({
    ...known(pick('competitor', one)),
    changes: { name: `R${text}`, note: text },
  }),
  'competitor.remove': (pick, { one }) => known(pick('competitor', one)),
  'competitor.merge': (pick, { one, other }) => ({
    stays: known(pick('competitor', one)),
    goes: known(pick('competitor', other)),
  }),
  'competitor.addToCenter': (pick, { one, text }) => ({
    buyingCenterId: pick('buying_center', one).id,
    name: `R${text}`,
  }),
  'competitor.editInCenter': (pick, { one, text }) => ({
    ...known(pick('center_competitor', one)),
    changes: { note: text },
  }),
  'competitor.removeFromCenter': (pick, { one }) => known(pick('center_competitor', one)),
  'competitor.setStanding': (pick, { one, other, number }) => ({
    id: pick('center_competitor', one).id,
    contactId: pick('buying_center_member', other).contact_id,
    standing: ['prefers', 'neutral', 'against', 'unknown'][number % 4],
  }),
}

function placeOf(pick: Pick, account: number, line: number): Row {
  return { accountId: pick('account', account).id, productLineId: pick('product_line', line).id }
}
