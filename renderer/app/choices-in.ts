/** What only says what is open at the moment, and which view was taken. */
const passing: readonly string[] = ['saved', 'opportunity', 'action', 'lead']

/** The choices of an address in one form: the same choices are the same text, in whatever order they were made. */
export function choicesIn(params: URLSearchParams): string {
  const lasting = new URLSearchParams([...params].filter(([name]) => !passing.includes(name)))
  lasting.sort()
  return lasting.toString()
}
