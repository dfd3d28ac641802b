import {
  contactStandings,
  standingJudgements,
  type CenterCompetitor,
  type Competitor,
  type CompetitorStanding,
} from '#shared/domain/competitor/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { buyingCenterId } from './buying-center.ts'
import { contactId } from './contact.ts'
import { opportunityId } from './opportunity.ts'
import { command, query } from './procedure.ts'
import {
  amountMinor,
  attitude,
  changesOf,
  certainty,
  count,
  currency,
  day,
  evidenceOn,
  filledLine,
  idOf,
  influence,
  line,
  note,
  shownName,
  version,
} from './values.ts'

export const competitorId = idOf('competitor')
const centerCompetitorId = idOf('center-competitor')

const fields = { name: filledLine, note }
export const competitor = z.strictObject({
  id: competitorId,
  ...fields,
  version,
}) satisfies z.ZodType<Competitor>

export const centerCompetitor = z.strictObject({
  id: centerCompetitorId,
  buyingCenterId,
  competitorId,
  note,
  version,
}) satisfies z.ZodType<CenterCompetitor>

export const competitorStanding = z.strictObject({
  id: idOf('competitor-standing'),
  centerCompetitorId,
  contactId,
  standing: z.enum(contactStandings),
  evidence: evidenceOn(standingJudgements),
  version,
}) satisfies z.ZodType<CompetitorStanding>

const inCenter = centerCompetitor
  .omit({ buyingCenterId: true })
  .extend({ name: line, standings: z.array(competitorStanding).readonly() })
const ofOpportunity = z.strictObject({ name: line, standing: z.string() })
const center = z.strictObject({
  id: buyingCenterId,
  name: line,
  members: z
    .array(
      z.strictObject({ contactId, name: shownName, title: line, attitude: attitude.nullable(), influence }),
    )
    .readonly(),
  competitors: z.array(inCenter).readonly(),
  /** Whom the opportunity that it decides about names and the buying center does not. */
  named: z.array(ofOpportunity).readonly(),
  opportunity: z.strictObject({ id: opportunityId, name: line }).nullable(),
})
const held = z.strictObject({
  competitorId,
  name: line,
  accountId,
  accountName: line,
  productLineId: idOf('product-line'),
  productLine: line,
  potentialMinor: amountMinor.nullable(),
})
const atAccount = z.strictObject({
  currency,
  centers: z.array(center),
  /** The cells of the white space of the account and what is below it that somebody holds. */
  held: z.array(held),
})
export type CompetitorsAtAccount = z.output<typeof atAccount>

const touches = ['competitor'] as const

export const competitorContract = {
  /** By name, with where each is; and whom opportunities name that is none of them. */
  'competitor.list': query({
    input: z.strictObject({}),
    output: z.strictObject({
      competitors: z.array(competitor.extend({ opportunities: count, centers: count, cells: count })),
      unlisted: z.array(z.strictObject({ name: line, opportunities: count })),
    }),
    reads: ['competitor', 'opportunity', 'white-space', 'buying-center'],
  }),
  'competitor.getByAccount': query({
    input: z.strictObject({ accountId }),
    output: atAccount,
    reads: [
      'competitor',
      'white-space',
      'buying-center',
      'opportunity',
      'contact',
      'account',
      'product-line',
      'workspace',
    ],
  }),
  'competitor.add': command({
    input: z.strictObject({ name: filledLine, note: note.default('') }),
    output: competitor,
    touches: [...touches],
  }),
  /** A new name is that of the competitor in opportunities, too. */
  'competitor.edit': command({
    input: z.strictObject({ id: competitorId, version, changes: changesOf(fields) }),
    output: competitor,
    touches: ['competitor', 'opportunity', 'white-space'],
    typed: ['name', 'note'],
  }),
  /** Cells that it held are held by nobody that is known; opportunities keep the name. */
  'competitor.remove': command({
    input: z.strictObject({ id: competitorId, version }),
    output: z.strictObject({ id: competitorId }),
    touches: ['competitor', 'white-space'],
  }),
  /** Makes one of two: where both are, one is left, with what is known of either. */
  'competitor.merge': command({
    input: z.strictObject({
      stays: z.strictObject({ id: competitorId, version }),
      goes: z.strictObject({ id: competitorId, version }),
    }),
    output: competitor,
    touches: ['competitor', 'opportunity', 'white-space'],
  }),
  /** By name: who is not yet known becomes a competitor. */
  'competitor.addToCenter': command({
    input: z.strictObject({ buyingCenterId, name: filledLine }),
    output: centerCompetitor,
    touches: [...touches],
  }),
  'competitor.editInCenter': command({
    input: z.strictObject({ id: centerCompetitorId, version, changes: changesOf({ note }) }),
    output: centerCompetitor,
    touches: [...touches],
    typed: ['note'],
  }),
  /** With how the members stand to it. */
  'competitor.removeFromCenter': command({
    input: z.strictObject({ id: centerCompetitorId, version }),
    output: z.strictObject({ id: centerCompetitorId }),
    touches: [...touches],
  }),
  /** How a member stands to a competitor in this decision; without a word of evidence it is assumed today. */
  'competitor.setStanding': command({
    input: z.strictObject({
      id: centerCompetitorId,
      contactId,
      standing: z.enum([...contactStandings, 'unknown']),
      evidence: z.strictObject({ certainty, source: line, asOf: day }).optional(),
    }),
    output: z.strictObject({ standing: competitorStanding.nullable() }),
    touches: [...touches],
  }),
}
