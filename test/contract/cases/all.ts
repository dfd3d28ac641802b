import { briefCases } from './brief.ts'
import { customerCases } from './customer.ts'
import { economicsCases } from './economics.ts'
import type { ProcedureName } from '#shared/contract/contract.ts'
import { accountCases } from './account.ts'
import { ageLimitCases } from './age-limit.ts'
import { actionCases } from './action.ts'
import { backupCases } from './backup.ts'
import { campaignCases } from './campaign.ts'
import type { Case, Cases } from './case.ts'
import { centerCases } from './center.ts'
import { duplicateCases } from './duplicate.ts'
import { goalCases } from './goal.ts'
import { historyCases } from './history.ts'
import { importCases } from './import.ts'
import { jobCases } from './job.ts'
import { orderCases } from './order.ts'
import { peopleCases } from './people.ts'
import { leadCases } from './lead.ts'
import { templateCases } from './template.ts'
import { planCases } from './plan.ts'
import { queryCases } from './query.ts'
import { reviewCases } from './review.ts'
import { touchpointCases } from './touchpoint.ts'
import { touchpointFileCases } from './touchpoint-file.ts'
import { searchCases } from './search.ts'
import { watchedFolderCases } from './watched-folder.ts'
import { whiteSpaceCases } from './white-space.ts'
import { planCopyCases } from './plan-copy.ts'
import { workspaceMergeCases } from './workspace-merge.ts'
import { worldCases } from './world.ts'
import { workspaceCases } from './workspace.ts'

export const cases: Cases = {
  ...workspaceCases,
  ...backupCases,
  ...accountCases,
  ...ageLimitCases,
  ...peopleCases,
  ...centerCases,
  ...planCases,
  ...goalCases,
  ...actionCases,
  ...touchpointCases,
  ...leadCases,
  ...templateCases,
  ...touchpointFileCases,
  ...historyCases,
  ...importCases,
  ...workspaceMergeCases,
  ...searchCases,
  ...jobCases,
  ...queryCases,
  ...campaignCases,
  ...watchedFolderCases,
  ...duplicateCases,
  ...orderCases,
  ...briefCases,
  ...customerCases,
  ...economicsCases,
  ...whiteSpaceCases,
  ...worldCases,
  ...planCopyCases,
  ...reviewCases,
}

/** Each with its name. */
export const namedCases = Object.entries(cases) as unknown as readonly (readonly [
  ProcedureName,
  Case<ProcedureName>,
])[]
