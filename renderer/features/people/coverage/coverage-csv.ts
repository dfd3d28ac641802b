import type { CoverageMatrix } from '#shared/domain/network/coverage-matrix.ts'
import type { Asked } from '#shared/domain/relationship/taken-out.ts'
import { csvOf } from '#shared/kernel/csv.ts'

/**
 * Contacts by team members as a table: who of us covers them, and the rungs by team member. What is thought of them goes along where
 * it is asked for: influence, who is a key player, and the gaps and the order that tell it.
 */
export function coverageCsv({ rows, columns }: CoverageMatrix, asked: Asked): string {
  const isJudged = asked.has('judgements')
  const listed = isJudged ? rows : rows.toSorted((one, other) => one.name.localeCompare(other.name))
  const head = [
    ...['Id', 'Name', 'Title', 'Department'],
    ...(isJudged ? ['Influence', 'Key player', 'Gap'] : []),
    ...['Covered by', 'Last touch'],
    ...columns.flatMap(({ member: { name } }) => [`${name}: now`, `${name}: target`, `${name}: last touch`]),
  ]
  return csvOf([
    head,
    ...listed.map(({ contact, name, isKeyPlayer, coveredBy, gap, lastTouchOn, ties }) => [
      contact.id,
      name,
      contact.title,
      contact.department,
      ...(isJudged ? [contact.influence, isKeyPlayer ? 'yes' : 'no', gap === 'none' ? null : gap] : []),
      coveredBy,
      lastTouchOn,
      ...columns.flatMap(({ member }) => {
        const tie = ties.get(member.id)
        return [tie?.currentLevel ?? null, tie?.targetLevel ?? null, tie?.lastTouchOn ?? null]
      }),
    ]),
  ])
}
