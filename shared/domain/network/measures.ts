import { centralityOf, type Centrality } from './centrality.ts'
import { reversed, type Graph } from './graph.ts'
import type { Network } from './network.ts'
import type { StepByStep } from '#shared/kernel/step-by-step.ts'
import { structuralHolesOf, type StructuralHoles } from './structural-holes.ts'

/** What is measured of every person of a network; all but `heard` over who is tied to whom. */
export type Measures = Readonly<{
  /** From who is listened to, to who listens. */
  heard: Graph
  holes: readonly StructuralHoles[]
  centrality: Centrality
}>

/** Measures everybody. Rests often enough for somebody who types: the longest step is one person's. */
export function* measuresOf({ tied, listening }: Network): StepByStep<Measures> {
  const holes = yield* structuralHolesOf(tied)
  const centrality = yield* centralityOf(tied)
  return { heard: reversed(listening), holes, centrality }
}
