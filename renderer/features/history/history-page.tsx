/** Being built. */
export function HistoryPage() {
  return null
}
