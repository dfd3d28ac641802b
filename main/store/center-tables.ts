import type { Benefit, BenefitTie } from '#shared/domain/buying-center/benefits.ts'
import type { BuyingCenter, Member } from '#shared/domain/buying-center/model.ts'
import type { PhasePart, PurchasePhase } from '#shared/domain/buying-center/phases.ts'
import type { RolePreset } from '#shared/domain/buying-center/role-presets.ts'
import type { Opportunity } from '#shared/domain/opportunity/model.ts'
import type { SalesProcess } from '#shared/domain/opportunity/sales-process.ts'
import { shapeOf, versioned } from './shape.ts'

export const rolePresetShape = shapeOf<RolePreset>()('role_preset', {
  ...versioned,
  name: 'text',
  roles: 'list',
})

export const opportunityShape = shapeOf<Opportunity>()('opportunity', {
  ...versioned,
  accountId: 'text',
  name: 'text',
  amountMinor: 'integer',
  closesOn: 'text',
  state: 'text',
  sourceId: 'text',
  lines: 'list',
  stage: 'text',
  stageReason: 'text',
  probability: 'integer',
  ownerId: 'text',
  competitors: 'list',
  answers: 'list',
  nextStep: 'text',
  nextStepDueOn: 'text',
  nextStepOwnerId: 'text',
  closedOn: 'text',
  closeReason: 'text',
})

export const salesProcessShape = shapeOf<SalesProcess>()('sales_process', {
  ...versioned,
  stages: 'list',
  items: 'list',
})

export const buyingCenterShape = shapeOf<BuyingCenter>()('buying_center', {
  ...versioned,
  accountId: 'text',
  name: 'text',
  decision: 'text',
  rolePresetId: 'text',
  opportunityId: 'text',
})

export const memberShape = shapeOf<Member>()('buying_center_member', {
  ...versioned,
  buyingCenterId: 'text',
  contactId: 'text',
  roles: 'list',
  attitude: 'integer',
  influence: 'text',
  responseMode: 'text',
  note: 'text',
  evidence: 'record',
  orientation: 'text',
  personalWin: 'text',
  firmWin: 'text',
})

export const purchasePhaseShape = shapeOf<PurchasePhase>()('purchase_phase', {
  ...versioned,
  buyingCenterId: 'text',
  name: 'text',
  position: 'integer',
})

export const phasePartShape = shapeOf<PhasePart>()('phase_part', {
  ...versioned,
  purchasePhaseId: 'text',
  contactId: 'text',
  weight: 'integer',
})

export const benefitShape = shapeOf<Benefit>()('benefit', {
  ...versioned,
  buyingCenterId: 'text',
  name: 'text',
  kind: 'text',
  position: 'integer',
})

export const benefitTieShape = shapeOf<BenefitTie>()('benefit_tie', {
  ...versioned,
  benefitId: 'text',
  contactId: 'text',
  strength: 'integer',
})
