/** Where in a table to look, and what to write: the dice of one edit. */
export type Dice = Readonly<{ one: number; other: number; text: string; number: number; isNone: boolean }>
export type Pick = ((table: string, by: number) => Row) &
  Readonly<{
    /** All rows of a table, where one must be chosen by what it says. */
    all: (table: string) => readonly Row[]
  }>
export type Row = Readonly<Record<string, unknown>>
export type Input = (pick: Pick, dice: Dice) => object

export const known = (row: Row): object => ({ id: row.id, version: row.version })
export const orNone = (dice: Readonly<{ isNone: boolean }>, id: () => unknown): unknown =>
  dice.isNone ? null : id()
export const someOf = (pick: Pick, { one, other }: Dice): readonly object[] => {
  const [first, second] = [pick('contact', one), pick('contact', other)]
  return first.id === second.id ? [known(first)] : [known(first), known(second)]
}
