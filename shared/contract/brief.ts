import type { Brief } from '#shared/domain/brief/brief.ts'
import { moneyFigures } from '#shared/domain/brief/money.ts'
import { briefWords, factFields, factKinds, sentenceKeys } from '#shared/domain/brief/sentence.ts'
import { informalLineKinds, lineStrengths } from '#shared/domain/relationship/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { contactId } from './contact.ts'
import { query } from './procedure.ts'
import {
  amountMinor,
  anyId,
  attitude,
  certainty,
  count,
  currency,
  day,
  idOf,
  influence,
  line,
  note,
  shownName,
} from './values.ts'

const fact = z.strictObject({
  kind: z.enum(factKinds),
  id: anyId,
  field: z.enum(factFields),
  name: note,
  within: anyId.nullable(),
  certainty: certainty.nullable(),
  asOf: day.nullable(),
})

const value = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: note }),
  z.strictObject({ kind: z.literal('names'), names: z.array(shownName).readonly(), more: count }),
  z.strictObject({ kind: z.literal('count'), count }),
  z.strictObject({ kind: z.literal('decimal'), value: z.number() }),
  z.strictObject({ kind: z.literal('money'), amountMinor, currency }),
  z.strictObject({ kind: z.literal('share'), share: z.number() }),
  z.strictObject({ kind: z.literal('day'), day }),
  z.strictObject({ kind: z.literal('word'), word: z.enum(briefWords) }),
])

/** A sentence with what stands in it and what it rests on. */
export const sentence = z.strictObject({
  key: z.enum(sentenceKeys),
  values: z.record(z.string(), value).readonly(),
  facts: z.array(fact).min(1).readonly(),
  certainty: certainty.nullable(),
})
const sentences = z.array(sentence).readonly()

const brief = z.strictObject({
  headline: sentences,
  state: z.strictObject({
    rung: z.literal([0, 1, 2, 3]),
    lights: z.array(z.strictObject({ name: line, light: z.enum(['red', 'amber', 'green']) })).readonly(),
    sentences,
  }),
  money: z
    .array(z.strictObject({ figure: z.enum(moneyFigures), value: value.nullable(), note: sentence }))
    .readonly(),
  map: z.strictObject({
    people: z
      .array(
        z.strictObject({
          contactId,
          name: shownName,
          title: line,
          isPlaceholder: z.boolean(),
          isKeyPlayer: z.boolean(),
          decides: z.array(line).readonly(),
          attitude: attitude.nullable(),
          influence: influence.nullable(),
          managerId: contactId.nullable(),
          isDirect: z.boolean(),
          certainty: certainty.nullable(),
          facts: z.array(fact).readonly(),
        }),
      )
      .readonly(),
    lines: z
      .array(
        z.strictObject({
          id: idOf('informal-line'),
          fromId: contactId,
          toId: contactId,
          kind: z.enum(informalLineKinds),
          strength: z.literal(lineStrengths),
          certainty,
        }),
      )
      .readonly(),
    left: count,
  }),
  changes: sentences,
  risks: sentences,
  asks: sentences,
  meet: z.array(z.strictObject({ contactId, name: shownName, title: line, sentences })).readonly(),
  since: day,
  asOf: day,
  judged: z.strictObject({ judgements: count, confirmed: count, leftOut: count }),
}) satisfies z.ZodType<Brief>

const neighbor = z.strictObject({ id: accountId, name: line }).nullable()

export const briefContract = {
  /**
   * One page about an account for somebody who goes there: every sentence as data with what it rests on. `least` is how sure a
   * judgement must be to be said; what changed is told since the end of a day.
   */
  'brief.getForAccount': query({
    input: z.strictObject({ accountId, today: day, since: day, least: certainty.default('confirmed') }),
    output: brief,
    reads: [
      'account',
      'workspace',
      'contract',
      'order',
      'contact',
      'relationship',
      'informal-line',
      'buying-center',
      'role-preset',
      'benefit',
      'opportunity',
      'plan',
      'risk',
      'white-space',
      'product-line',
      'touchpoint',
      'outcome',
      'touch-rhythm',
      'coach',
    ],
  }),
  /** The accounts before and after one in the order of their names, for whoever reads one brief after another. */
  'brief.getNeighbors': query({
    input: z.strictObject({ accountId }),
    output: z.strictObject({ previous: neighbor, next: neighbor, place: count, total: count }),
    reads: ['account'],
  }),
}
