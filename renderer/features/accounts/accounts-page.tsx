/** Being built. */
export function AccountsPage() {
  return null
}
