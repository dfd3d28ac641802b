import type { AccountId } from '#shared/domain/account/model.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import type { Reader } from './recorder.ts'

/** A command that changed the title of somebody, and what the title was before it. */
export type TitleChange = Readonly<{ contactId: ContactId; happenedAt: string; titleBefore: string }>

/** The commands after one that changed a title of somebody at the account, the oldest first. Reads the index of changes. */
export async function listTitleChanges(
  db: Reader,
  accountId: AccountId,
  afterSeq: number,
): Promise<readonly TitleChange[]> {
  const found = await db
    .selectFrom('contact')
    .innerJoin('change', 'change.object_id', 'contact.id')
    .innerJoin('command', 'command.seq', 'change.command_seq')
    .select(['contact.id', 'command.happened_at', 'change.before'])
    .where('contact.account_id', '=', accountId)
    .where('change.command_seq', '>', afterSeq)
    .where('change.operation', '=', 'update')
    .where('change.before', 'like', '%"title":%')
    .orderBy('change.command_seq')
    .execute()
  return found.map(({ id, happened_at: happenedAt, before }) => ({
    contactId: id,
    happenedAt,
    titleBefore: titleIn(before),
  }))
}

function titleIn(before: string | null): string {
  const { title } = JSON.parse(before ?? '{}') as Readonly<{ title?: string }>
  return title ?? ''
}
