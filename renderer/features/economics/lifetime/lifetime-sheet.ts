import { minorFromE4 } from '#shared/kernel/e4.ts'
import type { Sheet, SheetColumn } from '../../../ui/sheet/sheet.ts'
import { lifetimeFields, type LifetimeField, type LifetimeRow } from './lifetime-rows.ts'
import type { LifetimeSay } from './lifetime-words.ts'

/** The accounts as a table to be taken along. */
export function lifetimeSheet(rows: readonly LifetimeRow[], currency: string, say: LifetimeSay): Sheet {
  const minor = (amountE4: number | null): number | null =>
    amountE4 === null ? null : minorFromE4(amountE4, currency)
  return {
    name: say('file'),
    heldColumns: 1,
    columns: lifetimeFields.map((field): SheetColumn => {
      const kind = kinds[field]
      return kind === 'money' ? { head: say(field), kind, currency } : { head: say(field), kind }
    }),
    rows: rows.map((row) => [
      row.name,
      row.tier,
      say(row.standing.state),
      minor(row.valueE4),
      minor(row.lowE4),
      minor(row.highE4),
      minor(row.lastYear.marginE4),
      row.lastOn,
      row.standing.silentDays,
      row.standing.usualDays,
      row.orders,
      row.forecast?.stillThere ?? null,
      row.forecast?.orders ?? null,
    ]),
  }
}

const kinds: Readonly<Record<LifetimeField, SheetColumn['kind']>> = {
  account: 'text',
  tier: 'text',
  state: 'text',
  lastOn: 'day',
  usual: 'number',
  silent: 'number',
  orders: 'number',
  stillThere: 'share',
  nextYear: 'number',
  yearMargin: 'money',
  value: 'money',
  low: 'money',
  high: 'money',
}
