import { goOn, type Checkpoint } from '#shared/kernel/checkpoint.ts'
import type { ImportTable } from './import-table.ts'
import type { Existing, ImportOptions, ImportPlan } from './plan.ts'
import { planAccounts } from './plan-accounts.ts'
import { planContacts } from './plan-contacts.ts'
import { planOpportunities } from './plan-opportunities.ts'
import type { Mapping } from './recognize.ts'

/**
 * What importing the table would change, without changing it. The same input gives the same plan; importing the same file
 * again, in any order of its rows, gives no creates and no updates. Empty cells never erase. Linear in rows and records.
 */
export function planImport(
  table: ImportTable,
  mapping: Mapping,
  options: ImportOptions,
  existing: Existing,
  checkpoint: Checkpoint = goOn,
): ImportPlan {
  return planners[options.object](table, mapping, options, existing, checkpoint)
}

const planners = { account: planAccounts, contact: planContacts, opportunity: planOpportunities } as const
