import type { z } from 'zod'
import { accountContract } from './account.ts'
import { backupContract } from './backup.ts'
import { planPartsContract } from './plan-parts.ts'
import { worldContract } from './world.ts'
import { benefitContract } from './benefit.ts'
import { briefContract } from './brief.ts'
import { buyingCenterContract } from './buying-center.ts'
import { campaignContract } from './campaign.ts'
import { campaignViewContract } from './campaign-views.ts'
import { competitorContract } from './competitor.ts'
import { contactContract } from './contact.ts'
import { effortContract } from './effort.ts'
import { duplicateContract } from './duplicate.ts'
import { historyContract } from './history.ts'
import { importContract } from './import.ts'
import { importRunContract } from './import-run.ts'
import { workspaceMergeContract } from './workspace-merge.ts'
import { actionViewContract } from './action-views.ts'
import { investmentContract } from './investment.ts'
import { lifetimeContract } from './lifetime.ts'
import { jobContract } from './job.ts'
import { leadContract } from './lead.ts'
import { houseStyleContract } from './house-style.ts'
import { leadScoringContract } from './lead-scoring.ts'
import { coachContract } from './coach.ts'
import { planTemplateContract } from './plan-template.ts'
import { myDayContract } from './my-day.ts'
import { programContract } from './program.ts'
import { metricContract } from './metric.ts'
import { mergeContract } from './merge.ts'
import { opportunityContract } from './opportunity.ts'
import { opportunityViewContract } from './opportunity-views.ts'
import { costModelContract } from './cost-model.ts'
import { miningContract } from './mining.ts'
import { exchangeRateContract } from './exchange-rate.ts'
import { budgetContract } from './budget.ts'
import { tierRulesContract } from './tier-rules.ts'
import { matrixFactorsContract } from './matrix-factors.ts'
import { briefWordingContract } from './brief-wording.ts'
import { customerChoiceContract } from './customer-choice.ts'
import { customerRulesContract } from './customer-rules.ts'
import { customerVersionContract } from './customer-version.ts'
import { meetingPackContract } from './meeting-pack.ts'
import { personReportContract } from './person-report.ts'
import { erasedBeforeContract } from './erased-before.ts'
import { ageLimitContract } from './age-limit.ts'
import { erasureContract } from './erasure.ts'
import { customerContractContract } from './customer-contract.ts'
import { termsScenarioContract } from './terms-scenario.ts'
import { treatmentContract } from './treatment.ts'
import { economicsContract } from './economics.ts'
import { orderImportContract } from './order-import.ts'
import { orderContract } from './order.ts'
import { outcomeContract } from './outcome.ts'
import { paperContract } from './paper.ts'
import { orderProfileContract } from './order-profile.ts'
import { paperBatchContract } from './paper-batch.ts'
import { importProfileContract } from './import-profile.ts'
import { planContract } from './plan.ts'
import { planCopyContract } from './plan-copy.ts'
import { planFiguresContract } from './plan-figures.ts'
import { planKnownContract } from './plan-known.ts'
import type { Procedure } from './procedure.ts'
import { queryContract } from './query.ts'
import { purchasePhaseContract } from './purchase-phase.ts'
import { ratingContract } from './rating.ts'
import { relationshipContract } from './relationship.ts'
import { reviewContract } from './review.ts'
import { reviewScoreContract } from './review-score.ts'
import { rolePresetContract } from './role-preset.ts'
import { salesProcessContract } from './sales-process.ts'
import { savedQueryContract } from './saved-query.ts'
import { savedViewContract } from './saved-view.ts'
import { searchContract } from './search.ts'
import { sqlContract } from './sql.ts'
import { stakeholderMapContract } from './stakeholder-map.ts'
import { teamMemberContract } from './team-member.ts'
import type { Topic } from './topics.ts'
import { touchpointContract } from './touchpoint.ts'
import { touchpointFileContract } from './touchpoint-file.ts'
import { touchRhythmContract } from './touch-rhythm.ts'
import { watchedFolderContract } from './watched-folder.ts'
import { whiteSpaceContract } from './white-space.ts'
import { workspaceContract } from './workspace.ts'

/** Everything that may cross between a page and the core. */
export const contract = {
  ...workspaceContract,
  ...teamMemberContract,
  ...accountContract,
  ...contactContract,
  ...relationshipContract,
  ...buyingCenterContract,
  ...rolePresetContract,
  ...opportunityContract,
  ...opportunityViewContract,
  ...importProfileContract,
  ...orderProfileContract,
  ...salesProcessContract,
  ...purchasePhaseContract,
  ...benefitContract,
  ...worldContract,
  ...planPartsContract,
  ...planContract,
  ...planFiguresContract,
  ...planKnownContract,
  ...planCopyContract,
  ...actionViewContract,
  ...metricContract,
  ...myDayContract,
  ...programContract,
  ...briefContract,
  ...investmentContract,
  ...orderContract,
  ...orderImportContract,
  ...economicsContract,
  ...lifetimeContract,
  ...costModelContract,
  ...miningContract,
  ...treatmentContract,
  ...termsScenarioContract,
  ...customerContractContract,
  ...meetingPackContract,
  ...personReportContract,
  ...erasureContract,
  ...erasedBeforeContract,
  ...ageLimitContract,
  ...briefWordingContract,
  ...customerChoiceContract,
  ...customerRulesContract,
  ...customerVersionContract,
  ...matrixFactorsContract,
  ...tierRulesContract,
  ...budgetContract,
  ...exchangeRateContract,
  ...whiteSpaceContract,
  ...competitorContract,
  ...touchpointContract,
  ...touchpointFileContract,
  ...effortContract,
  ...outcomeContract,
  ...touchRhythmContract,
  ...leadContract,
  ...leadScoringContract,
  ...houseStyleContract,
  ...planTemplateContract,
  ...coachContract,
  ...ratingContract,
  ...historyContract,
  ...importContract,
  ...importRunContract,
  ...workspaceMergeContract,
  ...searchContract,
  ...jobContract,
  ...backupContract,
  ...paperContract,
  ...paperBatchContract,
  ...stakeholderMapContract,
  ...queryContract,
  ...sqlContract,
  ...savedQueryContract,
  ...savedViewContract,
  ...reviewContract,
  ...reviewScoreContract,
  ...campaignContract,
  ...campaignViewContract,
  ...watchedFolderContract,
  ...duplicateContract,
  ...mergeContract,
} satisfies Readonly<Record<string, Procedure>>

export type Contract = typeof contract
export type ProcedureName = keyof Contract
export type NamesOf<K extends Procedure['kind']> = {
  [N in ProcedureName]: Contract[N]['kind'] extends K ? N : never
}[ProcedureName]
export type QueryName = NamesOf<'query'>
export type CommandName = NamesOf<'command'>
export type ApplicationName = NamesOf<'application'>

/** What a page may send. */
export type Payload<N extends ProcedureName> = z.input<Contract[N]['input']>
/** What a handler receives. */
export type Input<N extends ProcedureName> = z.output<Contract[N]['input']>
export type Output<N extends ProcedureName> = z.output<Contract[N]['output']>

/** Own properties only, so that `constructor` is not a name. */
export function isProcedureName(name: string): name is ProcedureName {
  return Object.hasOwn(contract, name)
}

export function procedureOf(name: ProcedureName): Procedure {
  return contract[name]
}

/** The topics whose change makes an answer old. */
export function readsOf(name: ProcedureName): readonly Topic[] {
  const procedure = procedureOf(name)
  if (procedure.kind === 'query') return procedure.reads
  return procedure.kind === 'application' ? (procedure.reads ?? ['application']) : []
}

/** The topics a command changes; every command changes the history. */
export function touchesOf(name: ProcedureName): readonly Topic[] {
  const procedure = procedureOf(name)
  if (procedure.kind === 'query') return []
  return procedure.kind === 'command' ? [...procedure.touches, 'history'] : procedure.touches
}
