import { betweennessShare } from '#shared/domain/network/betweenness.ts'
import { centralityOf } from '#shared/domain/network/centrality.ts'
import { degreeOf } from '#shared/domain/network/graph.ts'
import { allAtOnce } from '#shared/kernel/step-by-step.ts'
import { structuralHolesOf } from '#shared/domain/network/structural-holes.ts'
import { partsWithout, weakSpotsOf } from '#shared/domain/network/weak-spots.ts'
import { expect, test } from 'vitest'
import { kite, kiteNames } from './kite.ts'

const graph = kite()
const named = (values: Iterable<number | null>) =>
  Object.fromEntries(Array.from(values, (value, node) => [kiteNames[node], value]))
const namesOf = (nodes: readonly number[]) => nodes.map((node) => kiteNames[node] ?? '').sort()

/** Values of networkx 3.6.1 on its `krackhardt_kite_graph`, to six digits. */
const published = {
  Andre: { degree: 0.444444, closeness: 0.529412, between: 0.023148, constraint: 0.541198, size: 2 },
  Beverly: { degree: 0.444444, closeness: 0.529412, between: 0.023148, constraint: 0.541198, size: 2 },
  Carol: { degree: 0.333333, closeness: 0.5, between: 0, constraint: 0.664136, size: 1 },
  Diane: { degree: 0.666667, closeness: 0.6, between: 0.101852, constraint: 0.47017, size: 3.333333 },
  Ed: { degree: 0.333333, closeness: 0.5, between: 0, constraint: 0.664136, size: 1 },
  Fernando: { degree: 0.555556, closeness: 0.642857, between: 0.231481, constraint: 0.445089, size: 3 },
  Garth: { degree: 0.555556, closeness: 0.642857, between: 0.231481, constraint: 0.445089, size: 3 },
  Heather: { degree: 0.333333, closeness: 0.6, between: 0.388889, constraint: 0.431111, size: 2.333333 },
  Ike: { degree: 0.222222, closeness: 0.428571, between: 0.222222, constraint: 0.5, size: 2 },
  Jane: { degree: 0.111111, closeness: 0.310345, between: 0, constraint: 1, size: 1 },
}

test('everybody in the kite has the published degree, closeness, betweenness, constraint and effective size', () => {
  const { near, between } = allAtOnce(centralityOf(graph))
  const holes = allAtOnce(structuralHolesOf(graph))
  kiteNames.forEach((name, node) => {
    expect(degreeOf(graph, node) / 9, name).toBeCloseTo(published[name].degree, 6)
    expect(near[node]?.share, name).toBeCloseTo(published[name].closeness, 6)
    expect(betweennessShare(between[node] ?? -1, 10), name).toBeCloseTo(published[name].between, 6)
    expect(holes[node]?.constraint, name).toBeCloseTo(published[name].constraint, 6)
    expect(holes[node]?.effectiveSize, name).toBeCloseTo(published[name].size, 6)
  })
})

test('Diane has the most ties, Fernando and Garth are the nearest, Heather stands between', () => {
  const top = (values: Readonly<Record<string, number | null>>) => {
    const most = Math.max(...Object.values(values).map((value) => value ?? 0))
    return Object.keys(values).filter((name) => Math.abs((values[name] ?? 0) - most) < 1e-9)
  }
  expect(top(named(kiteNames.map((_, node) => degreeOf(graph, node))))).toEqual(['Diane'])
  expect(top(named(allAtOnce(centralityOf(graph)).near.map(({ share }) => share)))).toEqual([
    'Fernando',
    'Garth',
  ])
  expect(top(named(allAtOnce(centralityOf(graph)).between))).toEqual(['Heather'])
})

test.each(kiteNames)(
  'the kite falls apart without Heather or Ike, wherever the walk begins: at %s',
  (first) => {
    const spots = weakSpotsOf(graph, kiteNames.indexOf(first))
    expect(namesOf(spots.cuts.map(({ node }) => node))).toEqual(['Heather', 'Ike'])
    expect(spots.bridges.map(({ from, to }) => namesOf([from, to]).join('-')).sort()).toEqual([
      'Heather-Ike',
      'Ike-Jane',
    ])
    const parts = new Map(
      spots.cuts.map((cut) => [kiteNames[cut.node], partsWithout(spots, cut).others.map(namesOf)]),
    )
    expect(parts.get('Heather')?.[0]).toEqual(['Ike', 'Jane'])
    expect(parts.get('Ike')?.[0]).toEqual(['Jane'])
  },
)
