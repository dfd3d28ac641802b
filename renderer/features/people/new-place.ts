import type { ContactId } from '#shared/domain/relationship/model.ts'

/** Where a new person comes to stand: below a manager or at the top, or between somebody and their manager. */
export type NewPlace =
  Readonly<{ kind: 'below'; managerId: ContactId | null }> | Readonly<{ kind: 'above'; reportId: ContactId }>
