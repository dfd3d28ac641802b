/** Being built. */
export function PlanPage() {
  return null
}
