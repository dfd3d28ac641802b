import {
  accountFields,
  contactFields,
  leadFields,
  opportunityFields,
  type FieldKey,
} from '#shared/domain/import/fields.ts'
import { z } from 'zod'

/** What a column can be brought to, of whatever a file holds. */
export const fieldKey = z.enum(
  [...accountFields, ...contactFields, ...opportunityFields, ...leadFields].map(
    (field): FieldKey => field.key,
  ),
)
