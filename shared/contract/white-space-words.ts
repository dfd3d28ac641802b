import { assertNever } from '#shared/kernel/result.ts'
import type { RuleBroken } from './errors.ts'

const rules = [
  'product-line-loop',
  'product-line-named-twice',
  'product-line-in-use',
  'product-line-with-itself',
  'competitor-named-twice',
  'competitor-with-itself',
] as const
type WhiteSpaceRule = Extract<RuleBroken, Readonly<{ rule: (typeof rules)[number] }>>

export function isWhiteSpaceRule(broken: RuleBroken): broken is WhiteSpaceRule {
  return rules.some((rule) => rule === broken.rule)
}

/** Why a rule of product lines or competitors says no. */
export function sayWhiteSpaceRule(broken: WhiteSpaceRule): string {
  switch (broken.rule) {
    case 'product-line-loop':
      return `That would put a product line under itself: ${broken.names.join(' is under ')}.`
    case 'product-line-named-twice':
      return `There is a product line called ${broken.name} already. Merge the two, if they are one.`
    case 'product-line-in-use':
      return `${broken.name} is in ${broken.orderLines === 1 ? 'an order line' : `${broken.orderLines} order lines`} and can't be removed. Merge it into another line, which has the orders then.`
    case 'product-line-with-itself':
      return 'A product line is merged into another one, not into itself.'
    case 'competitor-named-twice':
      return `There is a competitor called ${broken.name} already. Merge the two, if they are one.`
    case 'competitor-with-itself':
      return 'A competitor is merged into another one, not into itself.'
    default:
      return assertNever(broken)
  }
}
