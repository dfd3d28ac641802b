import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import type { HandlersOf } from '../core/context.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { opportunityShape } from '../store/center-tables.ts'
import { investmentShape } from '../store/goal-tables.ts'
import { actionShape, objectiveShape } from '../store/plan-tables.ts'
import { accountShape, ratingRoundShape, relationshipShape, teamMemberShape } from '../store/tables.ts'
import { edit, get, getAt } from './outcome.ts'
import { loosenTeamMember } from './touchpoint-outcomes.ts'
import { removeRatings } from './ratings.ts'
import { loosen } from './loosen.ts'
import { forgetReviewer } from './review-points.ts'
import { removeScoresBy } from './review-scores.ts'
import { campaignShape } from '../store/campaign-tables.ts'
import { leadShape } from '../store/lead-tables.ts'
import { planRiskShape } from '../store/world-tables.ts'

export const teamMemberHandlers: HandlersOf<'team-member'> = {
  'team-member.list': ({ db }) => rows.listAll(db, teamMemberShape, ['name', 'id']),

  'team-member.getHoldings': async ({ db }, { id }) => {
    await get(db, teamMemberShape, id)
    const { accounts, actions, relationships } = await holdingsOf(db, id)
    return {
      accounts: accounts.length,
      actions: actions.length,
      relationships: relationships.length,
    }
  },

  'team-member.add': async ({ recorder, newId }, fields) => {
    const member = { id: newId<'team-member'>(), ...fields, version: 1 }
    await recorder.insert(teamMemberShape, [member])
    return member
  },

  'team-member.edit': ({ recorder }, { id, version, changes }) =>
    edit(recorder, teamMemberShape, id, changes, version),

  'team-member.remove': async ({ recorder, db }, { id, version }) => {
    const member = await getAt(db, teamMemberShape, id, version)
    const { accounts, actions, relationships } = await holdingsOf(db, id)
    const rounds = (await rows.listAll(db, ratingRoundShape, ['id'])).filter((round) =>
      round.teamMemberIds.includes(member.id),
    )

    await recorder.updateAll(
      accountShape,
      accounts.map((account) => ({ id: account.id, changes: { ownerId: null } })),
    )
    await recorder.updateAll(
      actionShape,
      actions.map((action) => ({ id: action.id, changes: { ownerId: null } })),
    )
    for (const field of ['ownerId', 'nextStepOwnerId'] as const) {
      const owned = await rows.listWhere(db, opportunityShape, field, [member.id])
      await recorder.updateAll(
        opportunityShape,
        owned.map((opportunity) => ({ id: opportunity.id, changes: { [field]: null } })),
      )
    }
    await loosen(recorder, planRiskShape, 'ownerId', [id])
    await recorder.remove(
      relationshipShape,
      relationships.map((tie) => tie.id),
    )
    await recorder.updateAll(
      ratingRoundShape,
      rounds.map((round) => ({
        id: round.id,
        changes: { teamMemberIds: round.teamMemberIds.filter((each) => each !== member.id) },
      })),
    )
    await loosen(recorder, campaignShape, 'ownerId', [member.id])
    await loosenTeamMember(recorder, member.id)
    await loosen(recorder, objectiveShape, 'ownerId', [member.id])
    await loosen(recorder, investmentShape, 'ownerId', [member.id])
    await loosen(recorder, leadShape, 'ownerId', [member.id])
    await forgetReviewer(recorder, member.id)
    await removeScoresBy(recorder, member.id)
    await removeRatings(recorder, 'teamMemberId', [member.id])
    await recorder.remove(teamMemberShape, [member.id])
    return { id }
  },
}

async function holdingsOf(db: Reader, id: TeamMemberId) {
  return {
    accounts: await rows.listWhere(db, accountShape, 'ownerId', [id]),
    actions: await rows.listWhere(db, actionShape, 'ownerId', [id]),
    relationships: await rows.listWhere(db, relationshipShape, 'teamMemberId', [id]),
  }
}
