import { fold } from '#shared/kernel/fold.ts'

/**
 * A heading as headings are compared: letters and digits only, without case, diacritics and HubSpot's `property_`.
 * `BillingPostalCode`, `billing_postal_code` and `Billing postal code` are one.
 */
export function squash(heading: string): string {
  return fold(heading)
    .replace(/^property[_ ]/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
