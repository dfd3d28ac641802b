import { addBetween } from './betweenness.ts'
import { closenessFrom, type Closeness } from './closeness.ts'
import type { Graph } from './graph.ts'
import { shortestWaysOver, walkFrom } from './shortest-ways.ts'
import type { StepByStep } from '#shared/kernel/step-by-step.ts'

/** Betweenness of each node over ordered pairs, and how near each is to the others. */
export type Centrality = Readonly<{ between: Float64Array; near: readonly Closeness[] }>

/**
 * Betweenness and closeness of all nodes, from one walk for each node; rests after each. Time is proportional to nodes times
 * ties: 5,000 people take some seconds.
 */
export function* centralityOf(graph: Graph): StepByStep<Centrality> {
  const between = new Float64Array(graph.size)
  const leaning = new Float64Array(graph.size)
  const found = shortestWaysOver(graph)
  const near: Closeness[] = []
  for (let start = 0; start < graph.size; start++) {
    const reached = walkFrom(graph, start, found)
    addBetween(graph, found, reached, leaning, between)
    near.push(closenessFrom(found, reached))
    yield (start + 1) / graph.size
  }
  return { between, near }
}
