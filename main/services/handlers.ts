import type { Handlers } from '../core/context.ts'
import { accountHandlers } from './accounts.ts'
import { buyingCenterHandlers } from './buying-centers.ts'
import { contactHandlers } from './contacts.ts'
import { historyHandlers } from './history.ts'
import { importHandlers } from './imports.ts'
import { orderHandlers } from './orders.ts'
import { planHandlers } from './plans.ts'
import { relationshipHandlers } from './relationships.ts'
import { searchHandlers } from './search.ts'
import { severalContactHandlers } from './several-contacts.ts'
import { teamMemberHandlers } from './team-members.ts'
import { touchpointHandlers } from './touchpoints.ts'
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
    ...planHandlers,
    ...orderHandlers,
    ...touchpointHandlers,
    ...historyHandlers,
    ...searchHandlers,
    ...importHandlers(stagingFolder),
  }
}
