/** People who were erased in one of two copies of a workspace, and how many in each. */
type ErasedApart = Readonly<{ fileName: string; here: number; there: number }>

export function sayErasedApart({ fileName, here, there }: ErasedApart): string {
  return `Somebody was erased in one of the two copies only: ${people(here)} here alone, ${people(there)} in ${fileName} alone. Merged, they would be back. Erase the same people in both copies (Settings > Privacy) and compare again.`
}

function people(count: number): string {
  return `${count} ${count === 1 ? 'person' : 'people'}`
}
