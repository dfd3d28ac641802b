import type { Handlers } from '../core/context.ts'
import { accountHandlers } from './accounts.ts'
import { benefitHandlers } from './benefits.ts'
import { buyingCenterHandlers } from './buying-centers.ts'
import { contactHandlers } from './contacts.ts'
import { historyHandlers } from './history.ts'
import { importHandlers } from './imports.ts'
import { opportunityHandlers } from './opportunities.ts'
import { opportunityViewHandlers } from './opportunity-views.ts'
import { orderImportHandlers } from './order-imports.ts'
import { orderHandlers } from './orders.ts'
import { planHandlers } from './plans.ts'
import { purchasePhaseHandlers } from './purchase-phases.ts'
import { ratingHandlers } from './ratings.ts'
import { relationshipHandlers } from './relationships.ts'
import { rolePresetHandlers } from './role-presets.ts'
import { salesProcessHandlers } from './sales-process.ts'
import { searchHandlers } from './search.ts'
import { severalContactHandlers } from './several-contacts.ts'
import { teamMemberHandlers } from './team-members.ts'
import { outcomeHandlers } from './touchpoint-outcomes.ts'
import { touchpointHandlers } from './touchpoints.ts'
import { touchRhythmHandlers } from './touch-rhythms.ts'
import { workspaceHandlers } from './workspace.ts'

/** Every procedure that the workspace answers. One that is missing does not compile. */
export function createHandlers({ stagingFolder }: Readonly<{ stagingFolder: string }>): Handlers {
  return {
    ...workspaceHandlers,
    ...teamMemberHandlers,
    ...accountHandlers,
    ...contactHandlers,
    ...severalContactHandlers,
    ...relationshipHandlers,
    ...buyingCenterHandlers,
    ...rolePresetHandlers,
    ...opportunityHandlers,
    ...opportunityViewHandlers,
    ...salesProcessHandlers,
    ...purchasePhaseHandlers,
    ...benefitHandlers,
    ...planHandlers,
    ...orderHandlers,
    ...orderImportHandlers(stagingFolder),
    ...touchpointHandlers,
    ...outcomeHandlers,
    ...touchRhythmHandlers,
    ...ratingHandlers,
    ...historyHandlers,
    ...searchHandlers,
    ...importHandlers(stagingFolder),
  }
}
