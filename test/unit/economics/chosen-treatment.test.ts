import { decisionStanding } from '#shared/domain/economics/chosen-treatment.ts'
import { expect, test } from 'vitest'

test.each([
  { treatment: 'grow', suggested: 'protect', now: 'grow', standing: 'as-suggested' },
  { treatment: 'grow', suggested: 'grow', now: 'grow', standing: 'as-suggested' },
  { treatment: 'grow', suggested: 'protect', now: 'protect', standing: 'otherwise' },
  { treatment: 'grow', suggested: 'grow', now: 'let-go', standing: 'outdated' },
  { treatment: 'grow', suggested: 'protect', now: 'let-go', standing: 'outdated' },
  { treatment: 'grow', suggested: null, now: 'let-go', standing: 'outdated' },
] as const)('$treatment, when $suggested was suggested, is $standing beside $now', (each) => {
  expect(decisionStanding(each, each.now)).toBe(each.standing)
})
