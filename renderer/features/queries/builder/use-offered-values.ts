import type { QueryField } from '#shared/domain/query/field-kinds.ts'
import { useAsk } from '../../../api/use-ask.ts'

/** Fields whose words come from the workspace itself: what is in use is offered, anything else may be typed. */
const inUse = {
  tier: 'tiers',
  segment: 'segments',
  region: 'regions',
  industry: 'industries',
  country: 'countries',
} as const

/**
 * The values that a condition on a field can be on, in their order: all of a choice, the names of the stages as the workspace sells, the
 * words in use; none where anything goes.
 * @param path of the field, such as `account.tier`
 */
export function useOfferedValues(path: string, field: QueryField): readonly string[] {
  const last = path.split('.').at(-1) ?? ''
  const list = last in inUse ? inUse[last as keyof typeof inUse] : undefined
  const process = useAsk('sales-process.get', {}, { when: field.isStage === true })
  const words = useAsk('account.listWordsInUse', {}, { when: list !== undefined })
  if (field.values) return field.values
  if (field.isStage) return (process.value?.stages ?? []).map(({ name }) => name)
  return list === undefined ? [] : (words.value?.[list] ?? []).filter((word) => word !== '')
}
