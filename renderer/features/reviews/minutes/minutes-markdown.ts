import { formatDay } from '../../../ui/format.ts'
import type { PointData, ReviewData } from '../use-review.ts'
import { partsOf } from './minutes-parts.ts'
import type { SayMinutes } from './use-say-minutes.ts'

/** The minutes as Markdown: the same that the page shows. */
export function minutesMarkdown(
  data: ReviewData,
  { say, ownerOf, dueOf, standingOf, whenAndWho }: SayMinutes,
): string {
  const rest = (point: PointData): string => {
    const due = dueOf(point)
    const known = [ownerOf(point), due === '' ? '' : say('dueOn', { day: due }), standingOf(point)].filter(
      Boolean,
    )
    return known.length === 0 ? '' : ` (${plain(known.join(', '))})`
  }
  const parts = partsOf(data)
  const lines = [
    `# ${plain(say('minutesOf', { title: data.review.title }))}`,
    '',
    ...whenAndWho.map(plain),
    ...parts.flatMap(({ plan, kinds, carried }) => [
      '',
      `## ${plain(plan.accountName)}`,
      '',
      plain(plan.title),
      ...(kinds.length === 0 ? ['', say('nothingSaid')] : []),
      ...kinds.flatMap(({ kind, points }) => [
        '',
        `### ${say(`many-${kind}`)}`,
        '',
        ...points.map((point, at) => `${at + 1}. ${item(point.text)}${rest(point)}`),
      ]),
      ...(carried.length === 0
        ? []
        : [
            '',
            `### ${say('stillOpen')}`,
            '',
            ...carried.map(
              ({ point, reviewTitle, heldOn }) =>
                `- ${item(point.text)}${rest(point)}, ${plain(say('carriedFrom', { title: reviewTitle, day: formatDay(heldOn) }))}`,
            ),
          ]),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

/** What was said in several lines goes on under its number. */
function item(text: string): string {
  return text.split('\n').map(plain).join('  \n   ')
}

/** Letters that would be taken for a form. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&')
}
