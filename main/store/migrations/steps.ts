import { sql as firstWorkspace } from './0010-first-workspace.ts'
import { sql as search } from './0020-search.ts'
import { sql as thePast } from './0030-the-past.ts'
import { sql as arrivals } from './0040-arrivals.ts'
import { sql as evidence } from './0050-evidence.ts'
import { sql as buyingCenters } from './0060-buying-centers.ts'
import { sql as handsOnTheMap } from './0070-hands-on-the-map.ts'
import { sql as blindRatings } from './0080-blind-ratings.ts'
import { sql as ratedCenters } from './0085-rated-centers.ts'
import { sql as touchpointsInDepth } from './0090-touchpoints-in-depth.ts'
import { sql as opportunities } from './0100-opportunities.ts'
import { sql as duplicates } from './0110-duplicates.ts'
import { sql as leads } from './0130-leads.ts'
import { sql as campaigns } from './0140-campaigns.ts'
import { sql as importProfiles } from './0150-import-profiles.ts'
import { sql as importRuns } from './0160-import-runs.ts'
import { sql as whoTookPart } from './0170-who-took-part.ts'
import { sql as orderLines } from './0180-order-lines.ts'
import { sql as savedQueries } from './0190-saved-queries.ts'
import { sql as outcomesAreFound } from './0200-outcomes-are-found.ts'
import { sql as profilesOfLeads } from './0205-profiles-of-leads.ts'
import { sql as richText } from './0220-rich-text.ts'
import { sql as templatesAndCoach } from './0230-templates-and-coach.ts'
import { sql as whiteSpace } from './0240-white-space.ts'
import { sql as customersWorld } from './0245-customers-world.ts'
import { sql as dismissedProposals } from './0290-dismissed-proposals.ts'
import { sql as plansInDepth } from './0310-plans-in-depth.ts'
import { sql as copiesOfPlans } from './0315-copies-of-plans.ts'
import { sql as costModels } from './0330-cost-models.ts'
import { sql as changesOfAccounts } from './0340-changes-of-accounts.ts'
import { sql as moreMetrics } from './0345-more-metrics.ts'
import { sql as choicesOfAccounts } from './0370-choices-of-accounts.ts'
import { sql as termsAndFactors } from './0380-terms-and-factors.ts'
import { sql as reviews } from './0400-reviews.ts'
import { sql as scoresAndRhythms } from './0410-scores-and-rhythms-of-reviews.ts'
import { sql as sentencesOfBriefs } from './0430-sentences-of-briefs.ts'
import { sql as budgets } from './0440-budgets.ts'
import { sql as erasures } from './0450-erasures.ts'
import { sql as houseStyle } from './0460-house-style.ts'
import { sql as whatCustomersSee } from './0470-what-customers-see.ts'
import { sql as mergedCopies } from './0480-merged-copies.ts'
import { sql as exchangeRates } from './0490-exchange-rates.ts'
import { sql as orderProfiles } from './0491-order-profiles.ts'
import { sql as savedViews } from './0500-saved-views.ts'
import { sql as ageLimits } from './0510-age-limits.ts'
import { sql as contracts } from './0520-contracts.ts'
import { sql as sumsByAccount } from './0530-sums-by-account.ts'
import { sql as discountsInSums } from './0540-discounts-in-sums.ts'
import { sql as sumsByQuarter } from './0550-sums-by-quarter.ts'
import { sql as linesOfAccounts } from './0560-lines-of-accounts.ts'
import { sql as sumsByDay } from './0570-sums-by-day.ts'

/** A frozen step: the number is what `user_version` says when it is done. Steps go up by tens; none is edited once released. */
export type Step = Readonly<{ number: number; sql: string }>

export const steps: readonly Step[] = [
  { number: 10, sql: firstWorkspace },
  { number: 20, sql: search },
  { number: 30, sql: thePast },
  { number: 40, sql: arrivals },
  { number: 50, sql: evidence },
  { number: 60, sql: buyingCenters },
  { number: 70, sql: handsOnTheMap },
  { number: 80, sql: blindRatings },
  { number: 85, sql: ratedCenters },
  { number: 90, sql: touchpointsInDepth },
  { number: 100, sql: opportunities },
  { number: 110, sql: duplicates },
  { number: 130, sql: leads },
  { number: 140, sql: campaigns },
  { number: 150, sql: importProfiles },
  { number: 160, sql: importRuns },
  { number: 170, sql: whoTookPart },
  { number: 180, sql: orderLines },
  { number: 190, sql: savedQueries },
  { number: 200, sql: outcomesAreFound },
  { number: 205, sql: profilesOfLeads },
  { number: 220, sql: richText },
  { number: 230, sql: templatesAndCoach },
  { number: 240, sql: whiteSpace },
  { number: 245, sql: customersWorld },
  { number: 290, sql: dismissedProposals },
  { number: 310, sql: plansInDepth },
  { number: 315, sql: copiesOfPlans },
  { number: 330, sql: costModels },
  { number: 340, sql: changesOfAccounts },
  { number: 345, sql: moreMetrics },
  { number: 370, sql: choicesOfAccounts },
  { number: 380, sql: termsAndFactors },
  { number: 400, sql: reviews },
  { number: 410, sql: scoresAndRhythms },
  { number: 430, sql: sentencesOfBriefs },
  { number: 440, sql: budgets },
  { number: 450, sql: erasures },
  { number: 460, sql: houseStyle },
  { number: 470, sql: whatCustomersSee },
  { number: 480, sql: mergedCopies },
  { number: 490, sql: exchangeRates },
  { number: 491, sql: orderProfiles },
  { number: 500, sql: savedViews },
  { number: 510, sql: ageLimits },
  { number: 520, sql: contracts },
  { number: 530, sql: sumsByAccount },
  { number: 540, sql: discountsInSums },
  { number: 550, sql: sumsByQuarter },
  { number: 560, sql: linesOfAccounts },
  { number: 570, sql: sumsByDay },
]

/** The schema this Keyplan reads and writes. */
export const currentSchema = 570
