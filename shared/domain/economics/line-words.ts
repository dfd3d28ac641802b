import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { ownText } from '#shared/kernel/own-text.ts'
import type { AccountId } from '../account/model.ts'
import type { ReadLine } from './read-order-line.ts'

/** The account, the product and the day of a line by their numbers. */
export type WordsOfLine = Readonly<{ account: number; product: number; day: number }>

/** Numbers from 0, as they are met, what many lines of a file say: whoever keeps something of each goes by the number and looks nothing up. */
export type LineWords = Readonly<{
  account: (id: AccountId) => number
  product: (line: Pick<ReadLine, 'productCode' | 'productName' | 'productLine'>) => number
  day: (day: CalendarDay) => number
}>

export function createLineWords(): LineWords {
  return { account: createNumbers(), product: createProducts(), day: createNumbers() }
}

/** Of lines that were read elsewhere. */
export function wordsOf(words: LineWords, line: ReadLine): WordsOfLine {
  return {
    account: words.account(line.accountId),
    product: words.product(line),
    day: words.day(line.orderedOn),
  }
}

function createNumbers(): (word: string) => number {
  const numbers = new Map<string, number>()
  return (word) => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    const number = numbers.size
    numbers.set(ownText(word), number)
    return number
  }
}

/** Mostly the code says which of all products is meant, or which of a few, and then name and product line need not be put together with it. */
function createProducts(): LineWords['product'] {
  type Product = Readonly<{ name: string; productLine: string; number: number }>
  const numberOf = createNumbers()
  const byCode = new Map<string, Product[]>()
  return ({ productCode: code, productName: name, productLine }) => {
    let few = byCode.get(code)
    if (!few) byCode.set(ownText(code), (few = []))
    for (const each of few) if (each.name === name && each.productLine === productLine) return each.number
    const number = numberOf(`${code}\0${name}\0${productLine}`)
    if (few.length < lookedThrough)
      few.push({ name: ownText(name), productLine: ownText(productLine), number })
    return number
  }
}

const lookedThrough = 4
