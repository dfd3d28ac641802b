import { planCopy } from '#shared/contract/plan-copy.ts'
import { planLine, planRisk } from '#shared/contract/plan-parts.ts'
import { loyaltyProof, worldCard, worldTie } from '#shared/contract/world.ts'
import { account } from '#shared/contract/account.ts'
import { benefit, benefitTie } from '#shared/contract/benefit.ts'
import { buyingCenter, member } from '#shared/contract/buying-center.ts'
import { campaign, campaignAccount, campaignResponse, campaignWave } from '#shared/contract/campaign.ts'
import { centerCompetitor, competitor, competitorStanding } from '#shared/contract/competitor.ts'
import { contact } from '#shared/contract/contact.ts'
import { lead } from '#shared/contract/lead.ts'
import { houseStyle } from '#shared/contract/house-style.ts'
import { leadScoring } from '#shared/contract/lead-scoring.ts'
import { coach } from '#shared/contract/coach.ts'
import { planTemplate } from '#shared/contract/plan-template.ts'
import { distinctPair } from '#shared/contract/duplicate.ts'
import { outcome } from '#shared/contract/outcome.ts'
import { touchRhythm } from '#shared/contract/touch-rhythm.ts'
import { opportunity } from '#shared/contract/opportunity.ts'
import { orderProfile } from '#shared/contract/order-profile.ts'
import { importProfile } from '#shared/contract/import-profile.ts'
import { movedOrders, orderImport } from '#shared/contract/order-import.ts'
import { investment } from '#shared/contract/investment.ts'
import { metric } from '#shared/contract/metric.ts'
import { orderLine, productLine } from '#shared/contract/order.ts'
import { action, objective, plan, section, strategy } from '#shared/contract/plan.ts'
import { phasePart, purchasePhase } from '#shared/contract/purchase-phase.ts'
import { rating, ratingRound } from '#shared/contract/rating.ts'
import { informalLine, relationship } from '#shared/contract/relationship.ts'
import { reviewRhythm, reviewScore } from '#shared/contract/review-score.ts'
import { agendaItem, review, reviewPoint } from '#shared/contract/review.ts'
import { rolePreset } from '#shared/contract/role-preset.ts'
import { salesProcess } from '#shared/contract/sales-process.ts'
import { costModel } from '#shared/contract/cost-model.ts'
import { budgetCell } from '#shared/contract/budget.ts'
import { exchangeRate } from '#shared/contract/exchange-rate.ts'
import { tierRules } from '#shared/contract/tier-rules.ts'
import { factorScore, matrixFactors } from '#shared/contract/matrix-factors.ts'
import { ageKept, ageLimit } from '#shared/contract/age-limit.ts'
import { briefWording } from '#shared/contract/brief-wording.ts'
import { erasure } from '#shared/contract/erasure.ts'
import { customerChoice } from '#shared/contract/customer-choice.ts'
import { customerRules } from '#shared/contract/customer-rules.ts'
import { customerContract } from '#shared/contract/customer-contract.ts'
import { termsScenario } from '#shared/contract/terms-scenario.ts'
import { chosenTreatment } from '#shared/contract/treatment.ts'
import { savedQuery } from '#shared/contract/saved-query.ts'
import { savedView } from '#shared/contract/saved-view.ts'
import { teamMember } from '#shared/contract/team-member.ts'
import { touchpoint } from '#shared/contract/touchpoint.ts'
import { whiteSpaceCell } from '#shared/contract/white-space.ts'
import { workspace } from '#shared/contract/workspace.ts'
import { countOfIds, isId } from '#shared/kernel/id.ts'
import { fromRow, type Shape } from '../../store/shape.ts'
import { shapes } from '../../store/tables.ts'
import type { Cell, WholeTable } from '../../store/whole-tables.ts'

type Row = Readonly<Record<string, Cell>>
type Fits = (value: unknown) => boolean

/** What each table's rows must be for the program to answer with them later. */
const schemas: Readonly<Record<string, Readonly<{ safeParse: (value: unknown) => { success: boolean } }>>> = {
  workspace,
  team_member: teamMember,
  account,
  contact,
  relationship,
  informal_line: informalLine,
  role_preset: rolePreset,
  opportunity,
  sales_process: salesProcess,
  buying_center: buyingCenter,
  buying_center_member: member,
  purchase_phase: purchasePhase,
  phase_part: phasePart,
  benefit,
  benefit_tie: benefitTie,
  world_card: worldCard,
  world_tie: worldTie,
  loyalty_proof: loyaltyProof,
  plan_risk: planRisk,
  plan_line: planLine,
  plan_copy: planCopy,
  plan,
  plan_section: section,
  objective,
  strategy,
  action,
  metric,
  investment,
  product_line: productLine,
  import_profile: importProfile,
  order_profile: orderProfile,
  order_line: orderLine,
  touchpoint,
  rating_round: ratingRound,
  rating,
  outcome,
  touch_rhythm: touchRhythm,
  saved_query: savedQuery,
  saved_view: savedView,
  cost_model: costModel,
  chosen_treatment: chosenTreatment,
  tier_rules: tierRules,
  terms_scenario: termsScenario,
  matrix_factors: matrixFactors,
  factor_score: factorScore,
  brief_wording: briefWording,
  erasure,
  age_limit: ageLimit,
  age_kept: ageKept,
  customer_rules: customerRules,
  customer_choice: customerChoice,
  budget_cell: budgetCell,
  contract: customerContract,
  exchange_rate: exchangeRate,
  review,
  agenda_item: agendaItem,
  review_point: reviewPoint,
  review_score: reviewScore,
  review_rhythm: reviewRhythm,
  house_style: houseStyle,
  lead,
  lead_scoring: leadScoring,
  plan_template: planTemplate,
  coach,
  campaign,
  campaign_account: campaignAccount,
  campaign_wave: campaignWave,
  campaign_response: campaignResponse,
  distinct_pair: distinctPair,
  order_import: orderImport,
  moved_orders: movedOrders,
  competitor,
  white_space_cell: whiteSpaceCell,
  center_competitor: centerCompetitor,
  competitor_standing: competitorStanding,
}

const records: Readonly<Record<string, (row: Row) => boolean>> = {
  command: (row) =>
    isWhole(row['seq']) &&
    isId(row['id']) &&
    isLine(row['name']) &&
    isLine(row['actor']) &&
    isInstant(row['happened_at']),
  change: (row) =>
    isWhole(row['id']) &&
    isWhole(row['command_seq']) &&
    isId(row['object_id']) &&
    schemas[String(row['object'])] !== undefined &&
    isObject(row['before']) &&
    isObject(row['after']),
  departure: (row) => isId(row['account_id']) && isId(row['object_id']) && isLine(row['object']),
  product: (row) => isWhole(row['number']) && isLine(row['code']) && isLine(row['name']),
  order_account: (row) => isWhole(row['number']) && isId(row['account_id']),
  imported_line: (row) => isWhole(row['id']) && isWhole(row['import_number']) && isLine(row['order_number']),
  replaced_line: (row) => isWhole(row['import_number']) && isWhole(row['line_id']),
  clock_jump: (row) => isWhole(row['command_seq']),
  arrival: (row) =>
    isWhole(row['command_seq']) &&
    schemas[String(row['object'])] !== undefined &&
    isId(row['from_id']) &&
    isId(row['until_id']) &&
    countOfIds(row['from_id'], row['until_id']) === row['row_count'],
  import_note: (row) =>
    isWhole(row['command_seq']) &&
    schemas[String(row['object'])] !== undefined &&
    isLineOrNone(row['profile']) &&
    isCount(row['unchanged']) &&
    isCount(row['left_out']) &&
    (row['run_id'] === null || isId(row['run_id'])),
  import_taken_back: (row) =>
    isWhole(row['command_seq']) &&
    isWhole(row['import_seq']) &&
    isCount(row['removed']) &&
    isCount(row['restored']) &&
    isCount(row['kept']),
  merged_copy: (row) =>
    isWhole(row['command_seq']) && isId(row['copy_command_id']) && isWhole(row['copy_seq']),
  merged_change: (row) =>
    isWhole(row['command_seq']) &&
    schemas[String(row['object'])] !== undefined &&
    isId(row['object_id']) &&
    isWhole(row['copy_seq']) &&
    isLine(row['actor']) &&
    isInstant(row['happened_at']) &&
    isLine(row['name']),
  merged_same: (row) =>
    isWhole(row['command_seq']) &&
    schemas[String(row['object'])] !== undefined &&
    isId(row['copy_id']) &&
    isId(row['own_id']),
}

/** Says of a row whether it is one of the table: as many cells, each of its type, and together what the contract asks for. */
export function rowCheckOf({
  name,
  columns,
}: WholeTable): (row: readonly unknown[]) => row is readonly Cell[] {
  const fits = fitsOf(name)
  return (row): row is readonly Cell[] => {
    if (row.length !== columns.length) return false
    if (!columns.every(({ type }, index) => isOfType(type, row[index]))) return false
    return fits(Object.fromEntries(columns.map((column, index) => [column.name, row[index]])))
  }
}

function fitsOf(name: string): Fits {
  const record = records[name]
  if (record) return (row) => record(row as Row)
  const shape = shapes.find((each) => each.table === name) as unknown as Shape<object> | undefined
  const schema = schemas[name]
  if (!shape || !schema) throw new Error(`No check for the rows of ${name}`)
  return (row) => areJson(shape, row as Row) && schema.safeParse(fromRow(shape, row as Row)).success
}

function isOfType(type: string, cell: unknown): boolean {
  if (cell === null) return true
  if (type === 'text') return typeof cell === 'string' && !cell.includes('\0') && cell.isWellFormed()
  if (type === 'integer') return Number.isSafeInteger(cell)
  return typeof cell === 'number'
}

/** Lists and records are kept as JSON text; they are read before the schema sees them, which knows whether none may stand. */
function areJson(shape: Shape<object>, row: Row): boolean {
  return shape.columns.every(({ column, codec }) => {
    if (codec === 'list') return row[column] === null || Array.isArray(parsed(row[column]))
    return codec !== 'record' || isObject(row[column])
  })
}

function isObject(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined) return true
  const value = parsed(cell)
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsed(cell: Cell | undefined): unknown {
  if (typeof cell !== 'string') return undefined
  try {
    return JSON.parse(cell)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const isWhole = (cell: Cell | undefined): boolean => Number.isSafeInteger(cell) && Number(cell) > 0
const isCount = (cell: Cell | undefined): boolean => Number.isSafeInteger(cell) && Number(cell) >= 0
const isLineOrNone = (cell: Cell | undefined): boolean => cell === null || isLine(cell)
const isLine = (cell: Cell | undefined): boolean => typeof cell === 'string' && cell.length <= 200
const isInstant = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && !Number.isNaN(Date.parse(cell)) && new Date(cell).toISOString() === cell
