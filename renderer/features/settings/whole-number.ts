/** The whole number that a text says, from 0 to `atMost`; `undefined` where it says none. */
export function wholeNumber(text: string, atMost: number): number | undefined {
  const number = Number(text.trim())
  return /^\d{1,4}$/.test(text.trim()) && number <= atMost ? number : undefined
}
