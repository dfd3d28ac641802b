import type { Output } from '#shared/contract/contract.ts'
import type { ImportRun } from '#shared/contract/import-run.ts'
import type { TrailObject } from '#shared/contract/trail.ts'
import { importSources } from '#shared/domain/import/import-source.ts'
import { useMemo } from 'react'
import { formatCount, formatList } from '../../ui/format.ts'
import { useTrailFields } from '../../ui/trail/trail-words.ts'
import { useImportsWords } from './imports-words.ts'

export type Keep = Output<'import-run.previewTakeBack'>['keeps'][number]

const things = [
  'relationship',
  'informal-line',
  'buying-center-member',
  'phase-part',
  'benefit-tie',
  'world-card',
  'world-tie',
  'loyalty-proof',
  'chosen-treatment',
  'terms-scenario',
  'contract',
  'factor-score',
  'brief-wording',
  'customer-choice',
  'budget-cell',
  'plan-risk',
  'plan-line',
  'rating',
  'rating-round',
  'order-line',
  'plan',
  'action',
  'buying-center',
  'opportunity',
  'touchpoint',
  'outcome',
  'account',
  'contact',
  'team-member',
] as const
const objects = ['account', 'contact', 'opportunity', 'lead'] as const

/** What imports, what they brought and why something of them stays are called. */
export function useSayImports() {
  const say = useImportsWords()
  const sayField = useTrailFields()
  return useMemo(() => {
    function sayThing(object: TrailObject, name: string): string {
      const thing = things.find((each) => each === object)
      return thing ? say(`a-${thing}`, { name }) : say('aThing', { name })
    }

    return {
      sayThing,
      /** A run by its file, or by how many there are. */
      sayRun: ({ imports }: ImportRun): string =>
        imports.length === 1 ? (imports[0]?.fileName ?? '') : say('filesOfRun', { count: imports.length }),
      sayObject: (object: TrailObject): string => {
        const known = objects.find((each) => each === object)
        return known ? say(`object-${known}`) : say('objectOther')
      },
      /** A profile of the user's own goes by its name. */
      sayProfile: (profile: string | null): string => {
        const source = importSources.find((each) => each === profile)
        return source ? say(`profile-${source}`) : (profile ?? say('notKept'))
      },
      sayReason: ({ reason }: Keep): string => {
        switch (reason.code) {
          case 'holds':
            return say('why-holds', {
              thing: sayThing(reason.object, reason.name),
              count: reason.count,
              more: formatCount(reason.count - 1),
            })
          case 'needed':
            return say('why-needed', { thing: sayThing(reason.object, reason.name) })
          case 'before-gone':
          case 'before-taken':
          case 'counted-in':
          case 'edited':
          case 'nameless':
          case 'would-loop':
            return say(`why-${reason.code}`, {
              fields: formatList(
                reason.fields.map((field) => (field === 'evidence' ? say('evidence') : sayField(field))),
              ),
            })
        }
      },
    }
  }, [say, sayField])
}
