import type { Input } from '#shared/contract/contract.ts'
import { ruleFailure } from '#shared/contract/errors.ts'
import type { ExchangeRate, RateUnits } from '#shared/domain/economics/exchange-rate.ts'
import type { CommandContext, HandlersOf } from '../core/context.ts'
import { listWithoutRate } from '../store/order-reading.ts'
import { exchangeRateShape } from '../store/order-tables.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { getWorkspace } from './workspace.ts'

export const exchangeRateHandlers: HandlersOf<'exchange-rate'> = {
  'exchange-rate.list': async ({ db }) => {
    const { currency } = await getWorkspace(db)
    const all = await rows.listAll(db, exchangeRateShape, ['currency', 'month'])
    const rates = all.filter(({ intoCurrency }) => intoCurrency === currency)
    return {
      currency,
      rates,
      ofOtherCurrencies: all.length - rates.length,
      missing: await listWithoutRate(db, currency),
    }
  },

  'exchange-rate.fill': async (context, { rates }) => ({ changed: await fillRates(context, rates) }),
}

/** What each currency was worth in each month in the workspace's; `undefined` where nobody has said. */
export async function ratesInto(
  db: Reader,
  into: string,
): Promise<(currency: string, month: string) => RateUnits | undefined> {
  const own = await rows.listWhere(db, exchangeRateShape, 'intoCurrency', [into])
  const units = new Map(
    own.map(({ currency, month, ownUnits, foreignUnits }) => [
      `${currency} ${month}`,
      { ownUnits, foreignUnits },
    ]),
  )
  return (currency, month) => units.get(`${currency} ${month}`)
}

async function fillRates(
  { recorder, db, newId }: CommandContext,
  wished: Input<'exchange-rate.fill'>['rates'],
): Promise<number> {
  const { currency: intoCurrency } = await getWorkspace(db)
  if (wished.some(({ currency }) => currency === intoCurrency))
    throw ruleFailure({ rule: 'rate-of-own-currency', currency: intoCurrency })
  const before = new Map(
    (await rows.listWhere(db, exchangeRateShape, 'intoCurrency', [intoCurrency])).map((rate) => [
      placeOf(rate),
      rate,
    ]),
  )

  // Of two for one month the later counts.
  const made: ExchangeRate[] = []
  const changed: { id: ExchangeRate['id']; changes: RateUnits & Pick<ExchangeRate, 'source'> }[] = []
  const gone: ExchangeRate['id'][] = []
  for (const [place, { rate, source, ...where }] of new Map(wished.map((each) => [placeOf(each), each]))) {
    const was = before.get(place)
    if (rate === null) {
      if (was) gone.push(was.id)
    } else if (!was)
      made.push({ id: newId<'exchange-rate'>(), ...where, intoCurrency, ...rate, source, version: 1 })
    else if (
      was.ownUnits !== rate.ownUnits ||
      was.foreignUnits !== rate.foreignUnits ||
      was.source !== source
    )
      changed.push({ id: was.id, changes: { ...rate, source } })
  }

  await recorder.insert(exchangeRateShape, made)
  await recorder.updateAll(exchangeRateShape, changed)
  await recorder.remove(exchangeRateShape, gone)
  return made.length + changed.length + gone.length
}

function placeOf({ currency, month }: Pick<ExchangeRate, 'currency' | 'month'>): string {
  return `${currency} ${month}`
}
