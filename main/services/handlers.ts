import type { Handlers } from '../core/context.ts'
import { accountHandlers } from './accounts.ts'
import { actionViewHandlers } from './action-views.ts'
import { planLineHandlers, riskHandlers } from './plan-parts.ts'
import { loyaltyHandlers, worldHandlers } from './world.ts'
import { benefitHandlers } from './benefits.ts'
import { briefHandlers } from './briefs.ts'
import { buyingCenterHandlers } from './buying-centers.ts'
import { campaignHandlers } from './campaigns.ts'
import { campaignPartHandlers } from './campaign-parts.ts'
import { campaignViewHandlers } from './campaign-views.ts'
import { competitorHandlers } from './competitors.ts'
import { centerCompetitorHandlers } from './center-competitors.ts'
import { contactHandlers } from './contacts.ts'
import { costModelHandlers } from './cost-models.ts'
import { miningHandlers } from './mining.ts'
import { exchangeRateHandlers } from './exchange-rates.ts'
import { budgetHandlers } from './budgets.ts'
import { tierRulesHandlers } from './tier-rules.ts'
import { matrixFactorsHandlers } from './matrix-factors.ts'
import { briefWordingHandlers } from './brief-wordings.ts'
import { customerChoiceHandlers } from './customer-choices.ts'
import { customerRulesHandlers } from './customer-rules.ts'
import { customerVersionHandlers } from './customer-versions.ts'
import { meetingPackHandlers } from './meeting-packs.ts'
import { personReportHandlers } from './person-report.ts'
import { erasedBeforeHandlers } from './erased-before.ts'
import { ageLimitHandlers } from './age-limits.ts'
import { erasureHandlers } from './erasures.ts'
import { customerContractHandlers } from './customer-contracts.ts'
import { termsScenarioHandlers } from './terms-scenarios.ts'
import { treatmentHandlers } from './treatments.ts'
import { economicsHandlers } from './economics.ts'
import { effortHandlers } from './effort.ts'
import { historyHandlers } from './history.ts'
import { importHandlers } from './imports.ts'
import { investmentHandlers } from './investments.ts'
import { leadHandlers } from './leads.ts'
import { houseStyleHandlers } from './house-style.ts'
import { leadScoringHandlers } from './lead-scoring.ts'
import { coachHandlers } from './coach.ts'
import { planTemplateHandlers } from './plan-templates.ts'
import { leadViewHandlers } from './lead-views.ts'
import { importRunHandlers } from './import-runs.ts'
import { duplicateHandlers } from './duplicates.ts'
import { mergeAccounts } from './merging/merge-accounts.ts'
import { mergeContacts } from './merging/merge-contacts.ts'
import { myDayHandlers } from './my-day.ts'
import { metricHandlers } from './metrics.ts'
import { opportunityHandlers } from './opportunities.ts'
import { opportunityViewHandlers } from './opportunity-views.ts'
import { orderImportHandlers } from './order-imports.ts'
import { orderHandlers } from './orders.ts'
import { planHandlers } from './plans.ts'
import { programHandlers } from './programs.ts'
import { productLineHandlers } from './product-lines.ts'
import { queryHandlers } from './queries.ts'
import { purchasePhaseHandlers } from './purchase-phases.ts'
import { ratingHandlers } from './ratings.ts'
import { relationshipHandlers } from './relationships.ts'
import { orderProfileHandlers } from './order-profiles.ts'
import { importProfileHandlers } from './import-profiles.ts'
import { reviewHandlers } from './reviews.ts'
import { rolePresetHandlers } from './role-presets.ts'
import { salesProcessHandlers } from './sales-process.ts'
import { savedQueryHandlers } from './saved-queries.ts'
import { savedViewHandlers } from './saved-views.ts'
import { searchHandlers } from './search.ts'
import { severalContactHandlers } from './several-contacts.ts'
import { sqlHandlers } from './sql.ts'
import { teamMemberHandlers } from './team-members.ts'
import { outcomeHandlers } from './touchpoint-outcomes.ts'
import { touchpointHandlers } from './touchpoints.ts'
import { touchpointFileHandlers } from './touchpoint-files.ts'
import { touchRhythmHandlers } from './touch-rhythms.ts'
import { workspaceMergeHandlers } from './workspace-merge.ts'
import { whiteSpaceHandlers } from './white-space.ts'
import { workspaceHandlers } from './workspace.ts'

/** Every procedure that the workspace answers. One that is missing does not compile. */
export function createHandlers({
  path,
  stagingFolder,
}: Readonly<{ path: string; stagingFolder: string }>): Handlers {
  return {
    ...workspaceHandlers,
    ...teamMemberHandlers,
    ...accountHandlers,
    ...contactHandlers,
    ...severalContactHandlers,
    ...relationshipHandlers,
    ...buyingCenterHandlers,
    ...rolePresetHandlers,
    ...importProfileHandlers,
    ...orderProfileHandlers,
    ...opportunityHandlers,
    ...opportunityViewHandlers,
    ...salesProcessHandlers,
    ...purchasePhaseHandlers,
    ...benefitHandlers,
    ...actionViewHandlers,
    ...myDayHandlers,
    ...programHandlers,
    ...briefHandlers,
    ...worldHandlers,
    ...loyaltyHandlers,
    ...riskHandlers,
    ...planLineHandlers,
    ...planHandlers,
    ...metricHandlers,
    ...investmentHandlers,
    ...orderHandlers,
    ...orderImportHandlers(stagingFolder),
    ...economicsHandlers,
    ...costModelHandlers,
    ...miningHandlers,
    ...treatmentHandlers,
    ...termsScenarioHandlers,
    ...customerContractHandlers,
    ...meetingPackHandlers,
    ...personReportHandlers,
    ...erasureHandlers,
    ...erasedBeforeHandlers,
    ...ageLimitHandlers,
    ...briefWordingHandlers,
    ...customerChoiceHandlers,
    ...customerRulesHandlers,
    ...customerVersionHandlers,
    ...matrixFactorsHandlers,
    ...tierRulesHandlers,
    ...budgetHandlers,
    ...exchangeRateHandlers,
    ...productLineHandlers,
    ...whiteSpaceHandlers,
    ...competitorHandlers,
    ...centerCompetitorHandlers,
    ...touchpointHandlers,
    ...touchpointFileHandlers(stagingFolder),
    ...effortHandlers,
    ...outcomeHandlers,
    ...touchRhythmHandlers,
    ...leadHandlers,
    ...leadViewHandlers,
    ...houseStyleHandlers,
    ...leadScoringHandlers,
    ...planTemplateHandlers,
    ...coachHandlers,
    ...ratingHandlers,
    ...reviewHandlers,
    ...campaignHandlers,
    ...campaignPartHandlers,
    ...campaignViewHandlers,
    ...historyHandlers,
    ...searchHandlers,
    ...queryHandlers,
    ...sqlHandlers(path),
    ...savedQueryHandlers,
    ...savedViewHandlers,
    ...duplicateHandlers,
    'duplicate.mergeAccounts': mergeAccounts,
    'duplicate.mergeContacts': mergeContacts,
    ...importHandlers(stagingFolder),
    ...importRunHandlers(stagingFolder),
    ...workspaceMergeHandlers(stagingFolder),
  }
}
