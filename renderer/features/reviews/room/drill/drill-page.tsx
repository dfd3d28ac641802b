import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { useMemo } from 'react'
import { assertNever } from '#shared/kernel/result.ts'
import type { ReviewData } from '../../use-review.ts'
import { useRoomWords } from '../room-words.ts'
import { OpportunityView, TouchpointView } from './business-views.tsx'
import { drillKey, isThing, type Drill, type Thing, type Way } from './drill.ts'
import { FigureView, LinesView, OrderView } from './money-views.tsx'
import { Opening } from './opens.tsx'
import { ActionView, PointView, RiskView } from './part-views.tsx'
import { CenterView, PersonView } from './people-views.tsx'
import { ObjectiveView, PlanView } from './plan-views.tsx'
import { SentenceView } from './sentence-view.tsx'
import { Turning } from './turning.ts'
import { useDrillName } from './use-drill-name.ts'
import { AccountView, WalletView } from './wallet-view.tsx'

type Props = Readonly<{
  way: Way
  /** What the slide is called that the way began on. */
  slideName: string
  data: ReviewData
  onWay: (way: Way) => void
}>

/** What makes something on the slide, in the size of the room, with the way that led there above it. */
export function DrillPage({ way, slideName, data, onWay }: Props) {
  const last = way.at(-1)
  const open = useMemo(() => (drill: Drill) => onWay([...way, drill]), [way, onWay])
  const turn = useMemo(
    () => (page: number) => {
      if (last?.kind === 'lines') onWay([...way.slice(0, -1), { ...last, page }])
    },
    [way, last, onWay],
  )
  if (!last) return null
  return (
    <>
      <WayBack way={way} slideName={slideName} data={data} onWay={onWay} />
      <Opening value={open}>
        <Turning value={turn}>
          <DrillView key={drillKey(last)} drill={last} data={data} />
        </Turning>
      </Opening>
    </>
  )
}

function WayBack({ way, slideName, data, onWay }: Props) {
  const say = useRoomWords()
  return (
    <Box component="nav" aria-label={say('way')} sx={{ mb: 4 }}>
      <Box component="ol" sx={wayLook}>
        <li>
          <ButtonBase sx={stepLook} onClick={() => onWay([])}>
            {slideName}
          </ButtonBase>
        </li>
        {way.map((drill, at) => (
          <WayStep
            key={`${at} ${drillKey(drill)}`}
            drill={drill}
            data={data}
            isHere={at === way.length - 1}
            onChoose={() => onWay(way.slice(0, at + 1))}
          />
        ))}
      </Box>
    </Box>
  )
}

type StepProps = Readonly<{ drill: Drill; data: ReviewData; isHere: boolean; onChoose: () => void }>

function WayStep({ drill, data, isHere, onChoose }: StepProps) {
  const name = useDrillName(drill, data)
  return (
    <Box component="li" aria-current={isHere ? 'page' : undefined}>
      <Box component="span" aria-hidden sx={{ mx: 2, color: 'text.secondary' }}>
        ›
      </Box>
      {isHere ? (
        name
      ) : (
        <ButtonBase sx={stepLook} onClick={onChoose}>
          {name}
        </ButtonBase>
      )}
    </Box>
  )
}

function DrillView({ drill, data }: Readonly<{ drill: Drill; data: ReviewData }>) {
  if (isThing(drill)) return <ThingView thing={drill} data={data} />
  switch (drill.kind) {
    case 'figure':
      return <FigureView drill={drill} data={data} />
    case 'lines':
      return <LinesView drill={drill} data={data} />
    case 'order':
      return <OrderView drill={drill} data={data} />
    case 'sentence':
      return <SentenceView drill={drill} data={data} />
    default:
      return assertNever(drill)
  }
}

function ThingView({ thing, data }: Readonly<{ thing: Thing; data: ReviewData }>) {
  switch (thing.kind) {
    case 'account':
      return <AccountView drill={thing} data={data} />
    case 'wallet':
      return <WalletView drill={thing} data={data} />
    case 'person':
      return <PersonView drill={thing} data={data} />
    case 'center':
      return <CenterView drill={thing} data={data} />
    case 'opportunity':
      return <OpportunityView drill={thing} data={data} />
    case 'touchpoint':
      return <TouchpointView drill={thing} data={data} />
    case 'plan':
      return <PlanView drill={thing} data={data} />
    case 'objective':
      return <ObjectiveView drill={thing} data={data} />
    case 'action':
      return <ActionView drill={thing} data={data} />
    case 'risk':
      return <RiskView drill={thing} data={data} />
    case 'point':
      return <PointView drill={thing} data={data} />
    default:
      return assertNever(thing)
  }
}

const wayLook = { m: 0, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', rowGap: 1, fontSize: 17 }
const stepLook = {
  font: 'inherit',
  color: 'primary.main',
  textAlign: 'left',
  borderRadius: 0.5,
  '&:hover': { textDecoration: 'underline' },
  '&:focus-visible': { outline: '3px solid', outlineOffset: '2px' },
}
