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

/** Headings of the day on which a row was changed where it comes from. */
export const modifiedHeadings: readonly string[] = [
  'lastmodifieddate',
  'donotmodifymodifiedon',
  'modifiedon',
  'lastmodified',
  'modifieddate',
  'lastmodifiedon',
  'hslastmodifieddate',
  'updatedat',
  'lastupdated',
  'geandertam',
]
