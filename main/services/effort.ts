import { effortOf } from '#shared/domain/touchpoint/effort.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import type { HandlersOf } from '../core/context.ts'
import * as effortStore from '../store/effort.ts'
import * as rows from '../store/rows.ts'
import { accountShape, teamMemberShape } from '../store/tables.ts'
import { get } from './outcome.ts'

const accountsShown = 100

export const effortHandlers: Pick<HandlersOf<'touchpoint'>, 'touchpoint.getEffort'> = {
  'touchpoint.getEffort': async ({ db }, asked) => {
    const { accountId } = asked
    const accounts =
      accountId === null
        ? await rows.listMany(db, accountShape, ['id'], goOn)
        : [await get(db, accountShape, accountId)]
    const cells = await effortStore.listEffort(db, asked)
    const members = await effortStore.listMemberEffort(db, asked)
    const team = await rows.listAll(db, teamMemberShape, ['id'])

    const effort = effortOf(cells, new Map(accounts.map(({ id, tier }) => [id, tier])))
    const accountById = new Map(accounts.map((account) => [account.id, account]))
    const nameById = new Map(team.map(({ id, name }) => [id, name]))
    return {
      ...effort,
      accounts: effort.accounts.slice(0, accountsShown).map((each) => ({
        ...each,
        name: accountById.get(each.accountId)?.name ?? '',
        tier: accountById.get(each.accountId)?.tier ?? '',
      })),
      accountCount: effort.accounts.length,
      members: members.map((each) => ({ ...each, name: nameById.get(each.teamMemberId) ?? '' })),
    }
  },
}
