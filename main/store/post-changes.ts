import type { AccountId } from '#shared/domain/account/model.ts'
import type { PostChange } from '#shared/domain/relationship/post.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import { chunks, idsAtOnce, type Reader } from './recorder.ts'

/** A command that changed the title or the e-mail address of somebody, and what it was before. */
export type PostChanged = Readonly<{
  contactId: ContactId
  field: PostChange['field']
  happenedAt: string
  before: string
}>

/** The commands after one that changed a title or an address of somebody at the account, the oldest first. Reads the index of changes. */
export async function listPostChanges(
  db: Reader,
  accountId: AccountId,
  afterSeq: number,
): Promise<readonly PostChanged[]> {
  return shown(await changesAfter(db, afterSeq).where('contact.account_id', '=', accountId).execute())
}

/** The same of some people, wherever they are. */
export async function listPostChangesOf(
  db: Reader,
  ids: readonly ContactId[],
  afterSeq: number,
): Promise<readonly PostChanged[]> {
  const found = []
  for (const some of chunks(ids, idsAtOnce))
    found.push(...shown(await changesAfter(db, afterSeq).where('contact.id', 'in', some).execute()))
  return found
}

function changesAfter(db: Reader, afterSeq: number) {
  return db
    .selectFrom('contact')
    .innerJoin('change', 'change.object_id', 'contact.id')
    .innerJoin('command', 'command.seq', 'change.command_seq')
    .select(['contact.id', 'command.happened_at', 'change.before'])
    .where('change.command_seq', '>', afterSeq)
    .where('change.operation', '=', 'update')
    .where((is) =>
      is.or([is('change.before', 'like', '%"title":%'), is('change.before', 'like', '%"email":%')]),
    )
    .orderBy('change.command_seq')
}

type Row = Readonly<{ id: ContactId; happened_at: string; before: string | null }>

function shown(rows: readonly Row[]): readonly PostChanged[] {
  return rows.flatMap(({ id, happened_at: happenedAt, before }) => {
    const fields = JSON.parse(before ?? '{}') as Readonly<Record<string, unknown>>
    return (['title', 'email'] as const).flatMap((field) =>
      typeof fields[field] === 'string' ? [{ contactId: id, field, happenedAt, before: fields[field] }] : [],
    )
  })
}
