import type { Account } from '#shared/domain/account/model.ts'
import type { OrderLine, ProductLine } from '#shared/domain/economics/model.ts'
import { planShape, planSectionShape, objectiveShape, strategyShape, actionShape } from './plan-tables.ts'
import type { Rating, RatingRound } from '#shared/domain/rating/model.ts'
import type { Contact, InformalLine, Relationship, TeamMember } from '#shared/domain/relationship/model.ts'
import type { Workspace } from '#shared/domain/workspace/model.ts'
import type { Generated } from 'kysely'
import { planCopyShape } from './plan-copy-tables.ts'
import { worldShapes } from './world-tables.ts'
import { campaignShapes } from './campaign-tables.ts'
import {
  benefitShape,
  benefitTieShape,
  buyingCenterShape,
  memberShape,
  opportunityShape,
  phasePartShape,
  purchasePhaseShape,
  rolePresetShape,
  salesProcessShape,
} from './center-tables.ts'
import { choiceShapes } from './choice-tables.ts'
import { privacyShapes } from './age-limit-tables.ts'
import type { WipingRow } from './erasing/erasure-tables.ts'
import { costModelShape } from './cost-model-tables.ts'
import { savedQueryShape, savedViewShape } from './query-tables.ts'
import { goalShapes } from './goal-tables.ts'
import { houseStyleShape } from './house-style-tables.ts'
import { leadScoringShape, leadShape } from './lead-tables.ts'
import { reviewShapes } from './review-tables.ts'
import { coachShape, planTemplateShape } from './template-tables.ts'
import {
  importProfileShape,
  orderProfileShape,
  type ImportNoteRow,
  type ImportTakenBackRow,
} from './import-tables.ts'
import { distinctPairShape, type DuplicateTables } from './duplicate-tables.ts'
import { exchangeRateShape, movedOrdersShape, orderImportShape } from './order-tables.ts'
import { shapeOf, versioned, type Row, type Shape } from './shape.ts'
import { outcomeShape, touchpointShape, touchRhythmShape } from './touchpoint-tables.ts'
import { whiteSpaceShapes } from './white-space-tables.ts'
import type { MergedCopyRow, MergedChangeRow, MergedSameRow } from './merge-copies/merge-notes.ts'
import type { TouchpointPersonRow } from './touchpoint-tables.ts'

export const workspaceShape = shapeOf<Workspace>()('workspace', {
  ...versioned,
  name: 'text',
  currency: 'text',
  evidenceHalfLifeDays: 'integer',
})

export const teamMemberShape = shapeOf<TeamMember>()('team_member', {
  ...versioned,
  name: 'text',
  role: 'text',
  email: 'text',
  phone: 'text',
})

export const accountShape = shapeOf<Account>()('account', {
  ...versioned,
  sourceId: 'text',
  name: 'text',
  parentId: 'text',
  tier: 'text',
  segment: 'text',
  region: 'text',
  industry: 'text',
  currency: 'text',
  status: 'text',
  ownerId: 'text',
  website: 'text',
  phone: 'text',
  street: 'text',
  city: 'text',
  postalCode: 'text',
  country: 'text',
  employees: 'integer',
  annualRevenueMinor: 'integer',
  description: 'text',
})

export const contactShape = shapeOf<Contact>()('contact', {
  ...versioned,
  accountId: 'text',
  sourceId: 'text',
  salutation: 'text',
  firstName: 'text',
  lastName: 'text',
  title: 'text',
  department: 'text',
  location: 'text',
  seniority: 'text',
  managerId: 'text',
  email: 'text',
  phone: 'text',
  mobile: 'text',
  attitude: 'integer',
  influence: 'text',
  note: 'text',
  evidence: 'record',
  isAssistant: 'flag',
  freeX: 'integer',
  freeY: 'integer',
  externalKind: 'text',
  firm: 'text',
})

export const relationshipShape = shapeOf<Relationship>()('relationship', {
  ...versioned,
  contactId: 'text',
  teamMemberId: 'text',
  currentLevel: 'text',
  targetLevel: 'text',
  lastTouchOn: 'text',
})

export const informalLineShape = shapeOf<InformalLine>()('informal_line', {
  ...versioned,
  fromContactId: 'text',
  toContactId: 'text',
  kind: 'text',
  strength: 'integer',
  note: 'text',
  source: 'text',
  asOf: 'text',
  certainty: 'text',
})

export const productLineShape = shapeOf<ProductLine>()('product_line', {
  ...versioned,
  name: 'text',
  position: 'integer',
  parentLineId: 'text',
})

export const orderLineShape = shapeOf<OrderLine>()('order_line', {
  id: 'text',
  accountId: 'text',
  productLineId: 'text',
  orderNumber: 'text',
  orderedOn: 'text',
  quantity: 'real',
  listMinor: 'integer',
  netMinor: 'integer',
  costMinor: 'integer',
  freightMinor: 'integer',
  isExpedited: 'flag',
  needsSpecialPacking: 'flag',
  isReturned: 'flag',
})

export const ratingRoundShape = shapeOf<RatingRound>()('rating_round', {
  ...versioned,
  accountId: 'text',
  buyingCenterId: 'text',
  teamMemberIds: 'list',
  startsOn: 'text',
  endsOn: 'text',
  closedOn: 'text',
})

export const ratingShape = shapeOf<Rating>()('rating', {
  ...versioned,
  roundId: 'text',
  contactId: 'text',
  teamMemberId: 'text',
  attitude: 'integer',
  influence: 'text',
  note: 'text',
  ratedOn: 'text',
})

/** Every table that commands write and history records, parents before their children. */
export const shapes = [
  workspaceShape,
  teamMemberShape,
  accountShape,
  contactShape,
  relationshipShape,
  informalLineShape,
  rolePresetShape,
  salesProcessShape,
  opportunityShape,
  buyingCenterShape,
  memberShape,
  purchasePhaseShape,
  phasePartShape,
  benefitShape,
  benefitTieShape,
  planShape,
  planSectionShape,
  objectiveShape,
  strategyShape,
  actionShape,
  ...goalShapes,
  productLineShape,
  orderLineShape,
  touchpointShape,
  ratingRoundShape,
  ratingShape,
  outcomeShape,
  touchRhythmShape,
  savedQueryShape,
  savedViewShape,
  leadScoringShape,
  planTemplateShape,
  coachShape,
  leadShape,
  ...campaignShapes,
  ...whiteSpaceShapes,
  importProfileShape,
  orderProfileShape,
  distinctPairShape,
  exchangeRateShape,
  orderImportShape,
  movedOrdersShape,
  ...worldShapes,
  planCopyShape,
  costModelShape,
  ...choiceShapes,
  ...reviewShapes,
  ...privacyShapes,
  houseStyleShape,
] as const

type RowsOf<S> = S extends Shape<infer V, infer N> ? { [K in N]: Row<V> } : never
type Merge<U> = (U extends unknown ? (each: U) => void : never) extends (all: infer I) => void ? I : never

/** What a command was: its place in the order of all, who, when, and whether it still stands. */
export type CommandRow = {
  seq: Generated<number>
  id: string
  name: string
  happened_at: string
  actor: string
  kind: 'do' | 'undo' | 'redo'
  /** `done` stands, `undone` can come back, `dropped` was undone and left behind, `fixed` can't be undone. */
  standing: 'done' | 'undone' | 'dropped' | 'fixed'
  merge_key: string | null
  /** What it was done with, where the name alone says too little: the file of an import. */
  detail: string | null
}

/** One row that a command changed: JSON of the fields that differ. What was inserted in bulk has no `after`: see `ArrivalRow`. */
export type ChangeRow = {
  id: Generated<number>
  command_seq: number
  object: string
  object_id: string
  operation: 'insert' | 'update' | 'delete'
  before: string | null
  after: string | null
}

/** A thing that was removed from an account: it may be there again by now, but it was gone once. */
export type DepartureRow = { account_id: string; object: string; object_id: string }

/** A command that was done when the clock showed less than at the command before. */
export type ClockJumpRow = { command_seq: number }

/**
 * Rows that one command took in together: all ids from the first to the last, each one more than the one before. What each was
 * is in the row itself, or in the `before` of what changed it since.
 */
export type ArrivalRow = {
  command_seq: number
  object: string
  from_id: string
  until_id: string
  row_count: number
}

/**
 * Rows that a job is bringing in: they are in their table already and not yet part of the workspace. `taken` is the number of
 * the last that was brought, in the order of the job; what is given up is removed again in parts.
 */
export type ArrivingRow = Omit<ArrivalRow, 'command_seq'> & {
  taken: number
  job_id: string
  is_given_up: number
}

export type Tables = Merge<RowsOf<(typeof shapes)[number]>> &
  DuplicateTables & {
    command: CommandRow
    change: ChangeRow
    departure: DepartureRow
    clock_jump: ClockJumpRow
    arrival: ArrivalRow
    arriving: ArrivingRow
    touchpoint_person: TouchpointPersonRow
    import_note: ImportNoteRow
    import_taken_back: ImportTakenBackRow
    wiping: WipingRow
    merged_copy: MergedCopyRow
    merged_change: MergedChangeRow
    merged_same: MergedSameRow
  }
