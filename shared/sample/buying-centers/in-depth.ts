import { benefitKinds, tieStrengths, type BenefitKind } from '#shared/domain/buying-center/benefits.ts'
import { phaseWeights } from '#shared/domain/buying-center/phases.ts'
import type { SampleBenefit, SampleCenterDepth, SampleKey, SampleOpportunity, SamplePhase } from '../model.ts'
import { rowsOf, wordsOf } from '../outline.ts'
import { oneOf } from '../vocabulary.ts'

type Listed = Readonly<{
  opportunity: SampleOpportunity | null
  isToldInFourInfluences?: boolean
  /** Phase | who takes part, each with a weight from 1 to 3. */
  phases: string
  /** Kind | benefit | to whom it matters, each with a strength from 1 to 3. */
  benefits: string
}>

/** By the key of the center. Those that are not listed are known in their people alone, as most are. */
const listed: Readonly<Record<SampleKey, Listed>> = {
  'dairy-filling-line': {
    opportunity: {
      name: 'Aseptic line 5',
      amountMinor: 348_000_000,
      closesInDays: 75,
      ownerKey: 'brandt',
      stage: 'negotiating',
      nextStep: 'Settle who pays for the second validation run',
      nextStepInDays: 9,
    },
    phases: `
      Need | torsten-moller 3, serkan-ozdemir 2, annegret-heidenreich 1
      Specification | torsten-moller 3, wiebke-grote 3, bernd-schulte-rohr 1
      Search | regina-steinhoff 3, torsten-moller 2
      Proposals | regina-steinhoff 3, torsten-moller 2, gesa-ahrens 2
      Evaluation | torsten-moller 3, wiebke-grote 2, gesa-ahrens 3, serkan-ozdemir 1
      Choice | annegret-heidenreich 3, gesa-ahrens 2, regina-steinhoff 2
      Order | regina-steinhoff 3
      Review |
    `,
    benefits: `
      tangible-financial | Cost per filled cup down by a fifth | gesa-ahrens 3, annegret-heidenreich 2
      tangible-financial | Trade-in of lines 1 and 2 | regina-steinhoff 2
      non-tangible-financial | Private label volume from spring on | annegret-heidenreich 3
      tangible-non-financial | Sterility records batch by batch | wiebke-grote 3, torsten-moller 1
      tangible-non-financial | One repair a quarter | torsten-moller 3, serkan-ozdemir 2
      non-tangible-non-financial | The first line of its kind in the group | annegret-heidenreich 1
      non-tangible-non-financial | A visit to the reference line |
    `,
  },
  'dairy-service-frame': {
    opportunity: {
      name: 'Service frame, three years',
      amountMinor: 96_000_000,
      closesInDays: 40,
      ownerKey: 'nowicki',
      stage: 'proposed',
      nextStep: 'Offer four hours on site for lines 3 to 5',
      nextStepInDays: 4,
    },
    phases: `
      Need | regina-steinhoff 3, detlef-kuhlmann 2
      Proposals | kai-marquardt 3, regina-steinhoff 2
      Choice | gesa-ahrens 3, regina-steinhoff 2
      Review | detlef-kuhlmann 3, milena-petrovic 1
    `,
    benefits: `
      tangible-financial | Fixed prices for three years | regina-steinhoff 3, gesa-ahrens 2
      tangible-non-financial | Fixed response times | detlef-kuhlmann 3, milena-petrovic 2
      non-tangible-non-financial | One face for every site | serkan-ozdemir 2
    `,
  },
  'hoshinami-cartoning': {
    opportunity: null,
    isToldInFourInfluences: true,
    phases: '',
    benefits: '',
  },
}

/** What is known of a buying center beyond its people. */
export function depthOf(centerKey: SampleKey): SampleCenterDepth {
  const {
    opportunity = null,
    isToldInFourInfluences = false,
    phases = '',
    benefits = '',
  } = listed[centerKey] ?? {}
  return {
    opportunity,
    isToldInFourInfluences,
    phases: rowsOf(phases).map(([name = '', parts = '']): SamplePhase => ({
      name,
      parts: weighted(parts, phaseWeights),
    })),
    benefits: rowsOf(benefits).map(([kind = '', name = '', ties = '']): SampleBenefit => ({
      kind: oneOf<BenefitKind>(benefitKinds, kind),
      name,
      ties: weighted(ties, tieStrengths),
    })),
  }
}

/** Example: `ann 3, bo 1`. */
function weighted<W extends number>(cell: string, allowed: readonly W[]) {
  return wordsOf(cell).map((word) => {
    const [contactKey = '', number = ''] = word.split(' ')
    const weight = allowed.find((each) => each === Number(number))
    if (weight === undefined) throw new Error(`"${word}" has no weight from 1 to 3`)
    return { contactKey, weight }
  })
}
