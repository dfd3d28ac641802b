import type { Output } from '#shared/contract/contract.ts'

type Scorecards = Output<'review.getScorecards'>
export type CardLine = Scorecards['cards'][number]['lines'][number]
export type ScoreData = NonNullable<Scorecards['scores']>[number]
export type TrendData = Scorecards['trend'][number]
