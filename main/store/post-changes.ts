import type { AccountId } from '#shared/domain/account/model.ts'
import type { PostChange } from '#shared/domain/relationship/post.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import type { Reader } from './recorder.ts'

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
  const found = await db
    .selectFrom('contact')
    .innerJoin('change', 'change.object_id', 'contact.id')
    .innerJoin('command', 'command.seq', 'change.command_seq')
    .select(['contact.id', 'command.happened_at', 'change.before'])
    .where('contact.account_id', '=', accountId)
    .where('change.command_seq', '>', afterSeq)
    .where('change.operation', '=', 'update')
    .where((is) =>
      is.or([is('change.before', 'like', '%"title":%'), is('change.before', 'like', '%"email":%')]),
    )
    .orderBy('change.command_seq')
    .execute()
  return found.flatMap(({ id, happened_at: happenedAt, before }) => {
    const fields = JSON.parse(before ?? '{}') as Readonly<Record<string, unknown>>
    return (['title', 'email'] as const).flatMap((field) =>
      typeof fields[field] === 'string' ? [{ contactId: id, field, happenedAt, before: fields[field] }] : [],
    )
  })
}
