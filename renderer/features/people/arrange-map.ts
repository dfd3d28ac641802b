import { layPlaced } from '../../diagram/free-placement.ts'
import type { Point } from '../../diagram/geometry.ts'
import { layLanes, type Lane, type LaneNode } from '../../diagram/lanes.ts'
import { layNetwork, type Tie } from '../../diagram/network.ts'
import { arrangeOrgRight } from '../../diagram/org-arrange-right.ts'
import { arrangeOrg } from '../../diagram/org-arrange.ts'
import type { OrgLayout } from '../../diagram/org-layout.ts'
import { newOrgMemory } from '../../diagram/org-sketch.ts'
import type { MapLayoutName } from './map-choice.ts'

export type Arranged = Readonly<{ layout: OrgLayout; lanes: readonly Lane[] }>

/** Whether people stand along the lines of a hierarchy, so that those below somebody can be collapsed. */
export function isHierarchy(name: MapLayoutName): boolean {
  return name === 'down' || name === 'right'
}

type Known = Readonly<{ ties: readonly Tie[]; arranged: Arranged }>
const known = new WeakMap<readonly LaneNode[], Map<MapLayoutName, Known>>()

/** Cards in the arrangement of that name; the same as before for the same cards and ties. */
export function arrangeMap(name: MapLayoutName, nodes: readonly LaneNode[], ties: readonly Tie[]): Arranged {
  const before = known.get(nodes)?.get(name)
  if (before?.ties === ties) return before.arranged
  const arranged = newlyArranged(name, nodes, ties)
  const ofNodes = known.get(nodes) ?? new Map<MapLayoutName, Known>()
  known.set(nodes, ofNodes.set(name, { ties, arranged }))
  return arranged
}

/** Of the large map that was laid out last: whoever moves somebody waits only for what moves with them. */
const memories = { down: newOrgMemory(), right: newOrgMemory() } as const

function newlyArranged(name: MapLayoutName, nodes: readonly LaneNode[], ties: readonly Tie[]): Arranged {
  switch (name) {
    case 'down':
      return { layout: arrangeOrg(nodes, memories.down), lanes: [] }
    case 'right':
      return { layout: arrangeOrgRight(nodes, memories.right), lanes: [] }
    case 'department':
    case 'location':
      return layLanes(nodes)
    case 'network':
      return layNetwork(nodes, ties)
    case 'free':
      return { layout: arrangeOrg(nodes, memories.down), lanes: [] }
  }
}

/** Cards where they were put; the others as in the arrangement that it started from. */
export function arrangeFreely(
  from: MapLayoutName,
  nodes: readonly LaneNode[],
  ties: readonly Tie[],
  placeOf: (id: string) => Point | null,
): Arranged {
  const start = arrangeMap(from, nodes, ties).layout
  return {
    layout: layPlaced(
      nodes.map((node) => ({ ...node, place: placeOf(node.id) })),
      start,
    ),
    lanes: [],
  }
}
