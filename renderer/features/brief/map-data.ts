import type { Output } from '#shared/contract/contract.ts'

export type BriefMapData = Output<'brief.getForAccount'>['map']
export type MapPerson = BriefMapData['people'][number]
