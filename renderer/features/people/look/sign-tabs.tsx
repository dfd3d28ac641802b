import type { Size } from '../../../diagram/geometry.ts'
import type { Detail } from '../card-text.ts'
import { measureBold } from '../../../ui/measure-text.ts'
import type { CardSigns } from './card-signs.ts'
import { LadderShape } from './ladder-shape.tsx'
import { MarkAt } from './mark-at.tsx'
import type { CardWords } from './use-card-words.ts'

type Props = Readonly<{ signs: CardSigns; size: Size; detail: Detail; words: CardWords }>

const looks = {
  full: { heightPx: 14, fontPx: 10 },
  large: { heightPx: 14, fontPx: 11.5 },
} as const

/**
 * The signs of a card of usual size, as tabs on its lower edge: at the left the letters of the buying roles, at the right how far
 * our relationship is and how many of us cover the person. Only where letters can be read.
 */
export function SignTabs({ signs, size, detail, words }: Props) {
  if (detail !== 'full' && detail !== 'large') return null
  const { heightPx, fontPx } = looks[detail]
  const { roles, coveredBy, isGap, level } = signs
  const top = size.heightPx - heightPx / 2 + 1.5
  const letters = roles.map(({ role }) => words.say(`letter-${role}`)).join(' ')
  const lettersPx = Math.max(heightPx, measureBold(letters) * fontPx + 10)
  const count = coveredBy === null || (coveredBy === 0 && !isGap) ? '' : String(coveredBy)
  const countPx = measureBold(count) * fontPx
  const ladderPx = level ? heightPx + 3 : 0
  const coverPx = Math.max(heightPx + 2, countPx + ladderPx + 9)
  return (
    <>
      {letters === '' ? null : (
        <g className="tab" transform={`translate(9 ${top})`}>
          <rect width={lettersPx} height={heightPx} rx={heightPx / 2} />
          <text x={lettersPx / 2} y={heightPx / 2 + fontPx * 0.36} fontSize={fontPx} textAnchor="middle">
            {letters}
          </text>
        </g>
      )}
      {count === '' ? null : (
        <g
          className={isGap ? 'tab is-gap' : 'tab'}
          transform={`translate(${size.widthPx - 9 - coverPx} ${top})`}
        >
          <rect width={coverPx} height={heightPx} rx={heightPx / 2} />
          {level ? (
            <MarkAt x={5} y={0.5} sizePx={heightPx - 2}>
              <LadderShape {...level} />
            </MarkAt>
          ) : null}
          <text
            x={ladderPx + (coverPx - ladderPx) / 2}
            y={heightPx / 2 + fontPx * 0.36}
            fontSize={fontPx}
            textAnchor="middle"
          >
            {count}
          </text>
        </g>
      )}
    </>
  )
}

/** What of a post should be verified, on the upper edge beside the clock: E? for the employer, T? for the title. */
export function PostTabs({ signs, size, words }: Pick<Props, 'signs' | 'size' | 'words'>) {
  return signs.posts.map(({ fact }, index) => (
    <g key={fact} className="tab is-post-doubt" transform={`translate(${size.widthPx - 34 - index * 24} -7)`}>
      <rect width={21} height={14} rx={3} />
      <text x={10.5} y={10.6} fontSize={10} textAnchor="middle">
        {words.say(`postMark-${fact}`)}
      </text>
    </g>
  ))
}

/** How tabs look, in the sheet of the map. */
export const tabLook = {
  '& .tab rect': {
    fill: 'var(--mui-palette-background-paper)',
    stroke: 'color-mix(in srgb, var(--mui-palette-text-secondary) 45%, var(--mui-palette-divider))',
    strokeWidth: 1,
  },
  '& .tab text': { fill: 'var(--mui-palette-text-primary)', fontWeight: 600 },
  '& .tab.is-gap rect, & .tab.is-post-doubt rect': {
    stroke: 'var(--mui-palette-warning-main)',
    strokeWidth: 1.5,
  },
  '& .tab.is-gap rect': { strokeDasharray: '3 2.2' },
} as const
