import type { BuyingCenter, Member } from '#shared/domain/buying-center/model.ts'
import type { StandingMember } from '#shared/domain/buying-center/support-course.ts'
import { displayName, type Contact } from '#shared/domain/relationship/model.ts'
import { reachOf } from './account-reach.ts'
import { createPast, type Past } from './past.ts'
import { chunks, idsAtOnce, type Reader } from './recorder.ts'

/** How a buying center stood right after a command. */
export type StandingAt = Readonly<{ seq: number; happenedAt: string; members: readonly StandingMember[] }>

/** How it stood after each command that changed who is a member, for or against us, or how much they count; in their order. */
export async function listStandings(db: Reader, center: BuyingCenter): Promise<readonly StandingAt[]> {
  const reach = await reachOf(db, center.accountId)
  const ids = reach.get('buying_center_member') ?? []
  const past = createPast(db, 0)
  await past.read('buying_center_member', ids)
  const commands = await listJudging(db, ids)
  const membersAt = (seq: number): readonly Member[] =>
    ids
      .map((id) => past.at(id, seq) as Member | undefined)
      .filter((member) => member?.buyingCenterId === center.id)
      .filter((member) => member !== undefined)

  const contactIds = new Set(commands.flatMap(({ seq }) => membersAt(seq).map((member) => member.contactId)))
  await past.read('contact', contactIds)
  return commands.map(({ seq, happenedAt }) => ({
    seq,
    happenedAt,
    members: membersAt(seq).map(({ contactId, attitude, influence }) => ({
      contactId,
      name: nameAt(past, contactId, seq),
      attitude,
      influence,
    })),
  }))
}

async function listJudging(
  db: Reader,
  ids: readonly string[],
): Promise<readonly Readonly<{ seq: number; happenedAt: string }>[]> {
  const found = new Map<number, string>()
  for (const some of chunks(ids, idsAtOnce)) {
    const commands = await db
      .selectFrom('change')
      .innerJoin('command', 'command.seq', 'change.command_seq')
      .select(['command.seq', 'command.happened_at'])
      .distinct()
      .where('change.object_id', 'in', some)
      .where((change) =>
        change.or([
          change('change.operation', '!=', 'update'),
          change('change.before', 'like', '%"attitude":%'),
          change('change.before', 'like', '%"influence":%'),
        ]),
      )
      .execute()
    for (const { seq, happened_at: happenedAt } of commands) found.set(seq, happenedAt)
  }
  return [...found]
    .toSorted(([one], [other]) => one - other)
    .map(([seq, happenedAt]) => ({ seq, happenedAt }))
}

/** Somebody who was removed by the same command is named as before it. */
function nameAt(past: Past, contactId: string, seq: number): string {
  const contact = (past.at(contactId, seq) ?? past.at(contactId, seq - 1)) as unknown as Contact | undefined
  return contact ? displayName(contact) : ''
}
