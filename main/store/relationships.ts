import type { AccountId } from '#shared/domain/account/model.ts'
import type {
  ContactId,
  InformalLine,
  InformalLineId,
  Relationship,
} from '#shared/domain/relationship/model.ts'
import { chunks, idsAtOnce, type Reader } from './recorder.ts'
import { fromRow } from './shape.ts'
import { informalLineShape, relationshipShape } from './tables.ts'

export async function listByAccount(db: Reader, accountId: AccountId): Promise<Relationship[]> {
  const rows = await db
    .selectFrom('relationship')
    .innerJoin('contact', 'contact.id', 'relationship.contact_id')
    .selectAll('relationship')
    .where('contact.account_id', '=', accountId)
    .orderBy('relationship.id')
    .execute()
  return rows.map((row) => fromRow(relationshipShape, row))
}

/** Lines that start at a contact of the account. */
export async function listLinesByAccount(db: Reader, accountId: AccountId): Promise<InformalLine[]> {
  const rows = await db
    .selectFrom('informal_line')
    .innerJoin('contact', 'contact.id', 'informal_line.from_contact_id')
    .selectAll('informal_line')
    .where('contact.account_id', '=', accountId)
    .orderBy('informal_line.id')
    .execute()
  return rows.map((row) => fromRow(informalLineShape, row))
}

/** Lines that start or end at one of the contacts. */
export async function listLinesOf(db: Reader, contactIds: readonly ContactId[]): Promise<InformalLine[]> {
  const found = new Map<InformalLineId, InformalLine>()
  for (const some of chunks(contactIds, idsAtOnce)) {
    const rows = await db
      .selectFrom('informal_line')
      .selectAll()
      .where((where) => where.or([where('from_contact_id', 'in', some), where('to_contact_id', 'in', some)]))
      .execute()
    for (const row of rows) found.set(row.id, fromRow(informalLineShape, row))
  }
  return [...found.values()]
}
