import type { AccountId } from '#shared/domain/account/model.ts'
import type { MovedOrders } from '#shared/domain/economics/moved-orders.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { CommandContext } from '../../core/context.ts'
import { listNumbers } from '../../store/order-accounts.ts'
import { movedOrdersShape } from '../../store/order-tables.ts'
import type { Moved } from './moving.ts'

/** Imported lines are never changed: it is noted beside them to which account they came. */
export async function moveOrders(
  { recorder, newId }: Pick<CommandContext, 'recorder' | 'newId'>,
  { stays, goes }: Readonly<{ stays: AccountId; goes: readonly AccountId[] }>,
): Promise<Moved> {
  const moved: MovedOrders[] = []
  const movedAgain: Id<'moved-orders'>[] = []
  for (const id of goes)
    for (const { number, moveId } of await listNumbers(recorder.db, id)) {
      if (moveId !== null) movedAgain.push(moveId as Id<'moved-orders'>)
      else moved.push({ id: newId<'moved-orders'>(), orderAccount: number, accountId: stays, version: 1 })
    }

  if (moved.length > 0) await recorder.insert(movedOrdersShape, moved)
  await recorder.updateAll(
    movedOrdersShape,
    movedAgain.map((id) => ({ id, changes: { accountId: stays } })),
  )
  return { moved: moved.length + movedAgain.length, combined: 0 }
}
