import { undirectedGraph, type Graph } from '#shared/domain/network/graph.ts'

export const kiteNames = [
  'Andre',
  'Beverly',
  'Carol',
  'Diane',
  'Ed',
  'Fernando',
  'Garth',
  'Heather',
  'Ike',
  'Jane',
] as const
export type KiteName = (typeof kiteNames)[number]

/**
 * Who knows whom in Krackhardt's kite: degree, closeness and betweenness each have another person at the top.
 * Source: Krackhardt 1990, Assessing the political landscape, Administrative Science Quarterly 35:342-369.
 */
export const kiteTies: readonly (readonly [KiteName, KiteName])[] = [
  ['Andre', 'Beverly'],
  ['Andre', 'Carol'],
  ['Andre', 'Diane'],
  ['Andre', 'Fernando'],
  ['Beverly', 'Diane'],
  ['Beverly', 'Ed'],
  ['Beverly', 'Garth'],
  ['Carol', 'Diane'],
  ['Carol', 'Fernando'],
  ['Diane', 'Ed'],
  ['Diane', 'Fernando'],
  ['Diane', 'Garth'],
  ['Ed', 'Garth'],
  ['Fernando', 'Garth'],
  ['Fernando', 'Heather'],
  ['Garth', 'Heather'],
  ['Heather', 'Ike'],
  ['Ike', 'Jane'],
]

/** The kite with all ties equally strong. */
export function kite(): Graph {
  return undirectedGraph(
    kiteNames.length,
    kiteTies.map(([from, to]) => ({ from: kiteNames.indexOf(from), to: kiteNames.indexOf(to), strength: 1 })),
  )
}
