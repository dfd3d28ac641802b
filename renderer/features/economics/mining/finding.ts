import type { AccountId } from '#shared/domain/account/model.ts'
import type { ProductLineId } from '#shared/domain/economics/model.ts'

/** Something that was found of an account, on its way into its plan. */
export type Finding = Readonly<{ accountId: AccountId; name: string }> &
  (
    | Readonly<{ to: 'risk'; title: string }>
    /** `goal` says on what ground. */
    | Readonly<{ to: 'objective'; title: string; goal?: string }>
    | Readonly<{
        to: 'white-space'
        productLineId: ProductLineId
        line: string
        potentialMinor: number
        /** What stood there, and what the way back brings; nothing where nobody had said anything. */
        beforeMinor?: number | null
      }>
  )

export const findingPlaces = ['risk', 'objective', 'white-space'] as const
export type FindingPlace = (typeof findingPlaces)[number]

/** The longest title of a risk or an objective. */
export const longestTitle = 200
