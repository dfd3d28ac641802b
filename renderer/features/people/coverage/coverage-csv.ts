import type { CoverageMatrix } from '#shared/domain/network/coverage-matrix.ts'
import type { Asked } from '#shared/domain/relationship/taken-out.ts'
import { csvOf } from '#shared/kernel/csv.ts'

/** Contacts by team members as a table: who of us covers them, and the rungs by team member; what is thought of them where it is asked for. */
export function coverageCsv({ rows, columns }: CoverageMatrix, asked: Asked): string {
  const isJudged = asked.has('judgements')
  const head = [
    ...[
      'Id',
      'Name',
      'Title',
      'Department',
      ...(isJudged ? ['Influence', 'Key player'] : []),
      'Covered by',
      'Gap',
      'Last touch',
    ],
    ...columns.flatMap(({ member: { name } }) => [`${name}: now`, `${name}: target`, `${name}: last touch`]),
  ]
  return csvOf([
    head,
    ...rows.map(({ contact, name, isKeyPlayer, coveredBy, gap, lastTouchOn, ties }) => [
      contact.id,
      name,
      contact.title,
      contact.department,
      ...(isJudged ? [contact.influence, isKeyPlayer ? 'yes' : 'no'] : []),
      coveredBy,
      gap === 'none' ? null : gap,
      lastTouchOn,
      ...columns.flatMap(({ member }) => {
        const tie = ties.get(member.id)
        return [tie?.currentLevel ?? null, tie?.targetLevel ?? null, tie?.lastTouchOn ?? null]
      }),
    ]),
  ])
}
