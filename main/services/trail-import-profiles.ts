import type { OrderProfile } from '#shared/domain/economics/order-profile.ts'
import type { ImportProfile } from '#shared/domain/import/profile.ts'
import type { FoldedChange } from './trail-fold.ts'

type Fields = FoldedChange['before']

/** The settings of an import profile as one reads them: the fields that columns become, and what values mean. */
export function withSettingsSaid(change: FoldedChange): FoldedChange {
  if (change.table === 'order_profile')
    return { ...change, before: readingSaid(change.before), after: readingSaid(change.after) }
  if (change.table !== 'import_profile') return change
  return { ...change, before: said(change.before), after: said(change.after) }
}

function said({ settings, ...fields }: Fields): Fields {
  if (settings === undefined) return fields
  const { mapping, recipe, policies } = settings as unknown as ImportProfile['settings']
  return {
    ...fields,
    settings: [
      ...mapping.filter((field) => field !== null),
      ...recipe.values.map(({ from, to }) => `${from} = ${to}`),
      ...recipe.computed.map(({ heading }) => heading),
      ...policies.map(({ field, policy }) => `${field}: ${policy}`),
    ],
  }
}

/** The same of a file of order lines. */
function readingSaid({ settings, ...fields }: Fields): Fields {
  if (settings === undefined) return fields
  const { mapping, source, channel, currency } = settings as unknown as OrderProfile['settings']
  return {
    ...fields,
    settings: [source, channel, currency, ...mapping].filter((each) => each !== null),
  }
}
