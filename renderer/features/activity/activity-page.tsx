/** Being built. */
export function ActivityPage() {
  return null
}
