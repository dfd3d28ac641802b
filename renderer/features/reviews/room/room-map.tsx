import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import { useContext, useMemo, type KeyboardEvent } from 'react'
import { drawMap } from '../../../diagram/small-map.ts'
import { useJudgements } from '../../../ui/judgement-choices.tsx'
import { measureBold, measurePlain } from '../../../ui/measure-text.ts'
import { InformalTie, SmallCard } from '../../../ui/small-map.tsx'
import { drillKey, type Drill } from './drill/drill.ts'
import { Opening } from './drill/opens.tsx'
import { Part } from './room-parts.tsx'
import { useRoomWords } from './room-words.ts'

/** From the last row of seats the names on it can be read. */
const scaleAtMost = 1.7
const widthAtMostPx = 1180

type Told = Output<'brief.getForAccount'>['map']
type Props = Readonly<{ accountId: string; map: Told }>

/** The people who matter and what is between them; everybody opens who they are. */
export function RoomMap({ accountId, map }: Props) {
  const say = useRoomWords()
  const { sayAttitude } = useJudgements()
  const open = useContext(Opening)
  const drawing = useMemo(() => drawMap(map, { plain: measurePlain, bold: measureBold }), [map])
  if (map.people.length === 0) return null
  const { viewBox } = drawing
  const scale = Math.min(scaleAtMost, widthAtMostPx / viewBox.widthPx)
  return (
    <Part title={say('people')}>
      <Box
        component="svg"
        role="group"
        aria-label={say('mapName', { count: map.people.length })}
        width={Math.round(viewBox.widthPx * scale)}
        height={Math.round(viewBox.heightPx * scale)}
        viewBox={`${viewBox.x} ${viewBox.y} ${viewBox.widthPx} ${viewBox.heightPx}`}
        sx={mapLook}
      >
        {drawing.links.map(({ id, path, isDirect }) => (
          <path key={id} className={isDirect ? 'link' : 'link between'} d={path} />
        ))}
        {drawing.ties.map((tie) => (
          <InformalTie key={tie.id} tie={tie} />
        ))}
        {drawing.cards.map((card) => {
          const { contactId, name, title, attitude, certainty } = card.person
          const drill: Drill = { kind: 'person', within: accountId, id: contactId }
          return (
            <g
              key={contactId}
              role="button"
              tabIndex={0}
              className="opens"
              data-opens={drillKey(drill)}
              aria-label={say('onMap', { name, title, attitude: sayAttitude(attitude) })}
              onClick={() => open(drill)}
              onKeyDown={(event: KeyboardEvent) => {
                if (event.key !== 'Enter' && event.key !== ' ') return
                event.preventDefault()
                open(drill)
              }}
            >
              <SmallCard card={card} isUnsure={certainty !== null && certainty !== 'confirmed'} />
            </g>
          )
        })}
      </Box>
    </Part>
  )
}

const mapLook = {
  display: 'block',
  maxWidth: '100%',
  height: 'auto',
  '& .card': { fill: 'var(--mui-palette-background-paper)', stroke: 'var(--mui-palette-text-secondary)' },
  '& .post': { strokeDasharray: '4 3' },
  '& .link': { fill: 'none', stroke: 'var(--mui-palette-text-secondary)', strokeWidth: 1 },
  '& .between': { strokeDasharray: '4 3' },
  '& .tie': { fill: 'none', stroke: 'var(--mui-palette-primary-main)', opacity: 0.8 },
  '& .tie.conflict': { stroke: 'var(--mui-palette-error-main)' },
  '& .tie.unsure': { opacity: 0.45 },
  '& .tie .head': { fill: 'var(--mui-palette-primary-main)' },
  '& text': { fill: 'var(--mui-palette-text-primary)' },
  '& .name': { fontSize: '12px', fontWeight: 600 },
  '& .name.unsure': { fontStyle: 'italic' },
  '& .title': { fontSize: '10.5px', fill: 'var(--mui-palette-text-secondary)' },
  '& .opens': { cursor: 'pointer', outline: 'none' },
  '& .opens:hover .card': { stroke: 'var(--mui-palette-text-primary)' },
  '& .opens:focus-visible .card': { stroke: 'var(--mui-palette-primary-main)', strokeWidth: 3 },
}
