import { attitudes } from '#shared/domain/relationship/judgement.ts'
import { informalLineKinds } from '#shared/domain/relationship/model.ts'
import { privateParts, type Asked } from '#shared/domain/relationship/taken-out.ts'
import Box from '@mui/material/Box'
import { memo, type ReactNode } from 'react'
import { AttitudeMark } from '../../ui/attitude-mark.tsx'
import { ClockShape } from '../../ui/clock-shape.tsx'
import { InfluenceRing } from '../../ui/influence-ring.tsx'
import { useJudgements } from '../../ui/judgement-choices.tsx'
import { KeyShape } from '../../ui/key-shape.tsx'
import { LineSample } from './look/line-sample.tsx'
import { legendSignLook, useLegendSigns } from './look/legend-signs.tsx'
import { useLookWords } from './look/look-words.ts'
import type { MapDensity } from './map-choice.ts'
import { usePeopleWords } from './people-words.ts'

type Props = Readonly<{
  density: MapDensity
  hasLines: boolean
  /** What of the private parts is drawn: on the screen all of them. */
  asked?: Asked
}>

const everything: Asked = new Set(privateParts)

/** What the marks on the map mean: a strip below it that covers no card. Only what stands on cards of that density is in it. */
export const Legend = memo(function Legend({ density, hasLines, asked = everything }: Props) {
  const say = usePeopleWords()
  const sayLook = useLookWords()
  const signs = useLegendSigns()
  const isCompact = density === 'compact'
  const isJudged = asked.has('judgements')
  const { sayAttitude, sayInfluence } = useJudgements()
  return (
    <Box
      role="note"
      aria-label={say('legend')}
      // Where it scrolls, keys must reach the rest of it.
      tabIndex={0}
      sx={legendLook}
    >
      {isJudged ? (
        <Group title={say('legendAttitude')}>
          {[...attitudes, null].map((attitude) => (
            <Item key={String(attitude)} word={sayAttitude(attitude).toLowerCase()}>
              <AttitudeMark attitude={attitude} />
            </Item>
          ))}
        </Group>
      ) : null}
      {isCompact || !isJudged ? null : (
        <>
          <Group title={say('legendInfluence')}>
            {(['low', 'medium', 'high'] as const).map((influence) => (
              <Item key={influence} word={sayInfluence(influence).toLowerCase()}>
                <InfluenceRing influence={influence} />
              </Item>
            ))}
          </Group>
          <Item word={sayLook('legendKeyPlayer')}>
            <svg width={14} height={14} viewBox="0 0 16 16" aria-hidden="true">
              <KeyShape />
            </svg>
          </Item>
        </>
      )}
      {density === 'normal' ? (
        <>
          {signs
            .filter(({ part }) => asked.has(part))
            .map(({ title, pieces }) => (
              <Group key={title} title={title}>
                {pieces
                  .filter(({ key }) => key !== 'gap' || isJudged)
                  .map(({ key, word, mark }) => (
                    <Item key={key} word={word}>
                      {mark}
                    </Item>
                  ))}
              </Group>
            ))}
        </>
      ) : null}
      {isJudged && asked.has('evidence') ? (
        <Item word={say('legendOld')}>
          <svg width={14} height={14} viewBox="0 0 16 16" aria-hidden="true">
            <ClockShape />
          </svg>
        </Item>
      ) : null}
      <Item word={say('legendPlaceholder')}>
        <svg width={20} height={14} viewBox="0 0 20 14" aria-hidden="true">
          <rect
            x="1"
            y="1"
            width="18"
            height="12"
            rx="3"
            fill="none"
            stroke="currentColor"
            strokeDasharray="3 2.4"
          />
        </svg>
      </Item>
      <Item word={say('legendAssistant')}>
        <svg width={26} height={14} viewBox="0 0 26 14" aria-hidden="true">
          <path d="M1 3h10v8H1zM11 7h4M15 3h10v8H15z" fill="none" stroke="currentColor" />
        </svg>
      </Item>
      <Item word={say('legendExternal')}>
        <svg width={20} height={14} viewBox="0 0 20 14" aria-hidden="true">
          <path d="M1 1H19V7L13 13H1Z" fill="none" stroke="currentColor" />
        </svg>
      </Item>
      {hasLines ? (
        <Group title={say('legendLines')}>
          {informalLineKinds.map((kind) => (
            <Item key={kind} word={say(`kind-${kind}`)}>
              <LineSample kind={kind} />
            </Item>
          ))}
        </Group>
      ) : null}
    </Box>
  )
})

/** Told once for the whole strip: its many words carry no styles of their own. */
const legendLook = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 5,
  rowGap: 0.5,
  // A small window keeps its map: the rest of the legend is scrolled to.
  maxHeight: '18vh',
  overflow: 'auto',
  flex: 'none',
  px: 4,
  py: 1,
  fontSize: 12,
  color: 'text.secondary',
  bgcolor: 'background.paper',
  borderTop: '1px solid',
  borderColor: 'divider',
  '& .legend-group': { display: 'inline-flex', flexWrap: 'wrap', columnGap: 2.5 },
  '& .legend-title': { color: 'text.primary' },
  '& .legend-item': { display: 'inline-flex', alignItems: 'center', gap: 1, whiteSpace: 'nowrap' },
  ...legendSignLook,
} as const

function Group({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <span className="legend-group">
      <span className="legend-title">{title}</span>
      {children}
    </span>
  )
}

function Item({ word, children }: Readonly<{ word: string; children: ReactNode }>) {
  return (
    <span className="legend-item">
      {children}
      {word}
    </span>
  )
}
