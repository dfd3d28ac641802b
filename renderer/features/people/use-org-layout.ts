import { useMemo } from 'react'
import { arrangeOrg } from '../../diagram/org-arrange.ts'
import type { OrgNode } from '../../diagram/org-forest.ts'
import type { OrgLayout } from '../../diagram/org-layout.ts'
import { cardSize } from './card-text.ts'
import type { People } from './people.ts'

/** The map's layout. It is made anew only when somebody comes, goes or moves: an edit of a title moves no card. */
export function useOrgLayout(people: People): OrgLayout {
  const reporting = reportingText(people)
  return useMemo(() => arrangeOrg(nodesFrom(reporting)), [reporting])
}

function reportingText(people: People): string {
  return people.all.map(({ id, managerId }) => (managerId === null ? id : `${id} ${managerId}`)).join('\n')
}

function nodesFrom(reporting: string): readonly OrgNode[] {
  if (reporting === '') return []
  return reporting.split('\n').map((pair) => {
    const [id = '', parentId = null] = pair.split(' ')
    return { id, parentId, ...cardSize }
  })
}
