import { postFacts } from '#shared/domain/relationship/evidence.ts'
import type { PrivatePart } from '#shared/domain/relationship/taken-out.ts'
import type { ReactNode } from 'react'
import { rolesInOrder } from './card-signs.ts'
import { LadderShape, ladderLook } from './ladder-shape.tsx'
import { useLookWords } from './look-words.ts'

type Signs = Readonly<{ part: PrivatePart; title: string; pieces: readonly Piece[] }>
type Piece = Readonly<{ key: string; word: string; mark: ReactNode }>

/** What the signs on the edges of cards mean: the letters of roles, then the rest. Each as on the card, with its words. */
export function useLegendSigns(): readonly Signs[] {
  const say = useLookWords()
  const roles: Signs = {
    part: 'roles',
    title: say('legendRoles'),
    pieces: rolesInOrder.map((role): Piece => ({
      key: role,
      word: say(`role-${role}`).toLowerCase(),
      mark: <Tab text={say(`letter-${role}`)} />,
    })),
  }
  const team: Signs = {
    part: 'levels',
    title: say('legendTeam'),
    pieces: [
      {
        key: 'level',
        word: say('legendLevel'),
        mark: (
          <svg width={15} height={15} viewBox="0 0 16 16" aria-hidden="true">
            <LadderShape now="credible-source" target="problem-solver" />
          </svg>
        ),
      },
      { key: 'cover', word: say('legendCover'), mark: <Tab text="2" /> },
      { key: 'gap', word: say('legendGap'), mark: <Tab text="0" look="gap" /> },
    ],
  }
  const posts: Signs = {
    part: 'evidence',
    title: say('legendPost'),
    pieces: postFacts.map((fact): Piece => ({
      key: fact,
      word: say(`legend-${fact}`),
      mark: <Tab text={say(`postMark-${fact}`)} look="post" />,
    })),
  }
  return [roles, team, posts]
}

type TabProps = Readonly<{ text: string; look?: 'usual' | 'gap' | 'post' }>

/** A tab as it stands on the edge of a card. */
function Tab({ text, look = 'usual' }: TabProps) {
  return (
    <span aria-hidden="true" className={`legend-tab is-${look}`}>
      {text}
    </span>
  )
}

/** How the signs look, in the strip that holds them. */
export const legendSignLook = {
  ...ladderLook,
  '& .legend-tab': {
    minWidth: 15,
    px: '3px',
    textAlign: 'center',
    fontSize: 10,
    lineHeight: '13px',
    fontWeight: 600,
    color: 'text.primary',
    border: '1px solid',
    borderColor: 'warning.main',
    borderRadius: '8px',
  },
  '& .legend-tab.is-usual': { borderColor: 'text.secondary' },
  '& .legend-tab.is-gap': { borderStyle: 'dashed' },
  '& .legend-tab.is-post': { borderRadius: '3px' },
} as const
