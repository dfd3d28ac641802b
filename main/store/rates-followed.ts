import type { ExchangeRate } from '#shared/domain/economics/exchange-rate.ts'
import { sql, type Kysely } from 'kysely'
import { followCurrency, followRates } from './order-months.ts'
import type { Tables } from './tables.ts'

type Worth = Pick<ExchangeRate, 'currency' | 'month'>

/**
 * Keeps the sums by month in step with what currencies are worth: notes which rates a command writes, and has the months summed
 * anew once, before it ends and in its transaction.
 */
export function createRatesFollowed() {
  const written = new Set<string>()
  const gone: Worth[] = []
  let isOtherCurrency = false
  return {
    get areMet(): boolean {
      return isOtherCurrency || written.size > 0 || gone.length > 0
    },
    /** @param before the whole rate that goes; `undefined` where one is written */
    note: (table: string, id: string, before: unknown, fields: readonly string[] | undefined): void => {
      if (table === 'workspace' && fields?.includes('currency')) isOtherCurrency = true
      if (table !== 'exchange_rate') return
      if (before === undefined) written.add(id)
      else gone.push(before as Worth)
    },
    follow: async (tx: Kysely<Tables>): Promise<void> => {
      if (isOtherCurrency) await followCurrency(tx)
      if (written.size === 0 && gone.length === 0) return
      const { rows } = await sql<Worth>`select currency, month from main.exchange_rate
        where id in (select value from json_each(${JSON.stringify([...written])}))`.execute(tx)
      await followRates(tx, [...rows, ...gone])
    },
  }
}
