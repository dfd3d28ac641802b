/** Being built. */
export function BuyingCenterPage() {
  return null
}
