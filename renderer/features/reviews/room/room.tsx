import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import { useCallback, useMemo, useRef, type KeyboardEvent } from 'react'
import { useReviewsWords } from '../reviews-words.ts'
import type { ReviewData } from '../use-review.ts'
import { DrillPage } from './drill/drill-page.tsx'
import { readWay, writeWay, type Drill, type Way } from './drill/drill.ts'
import { Opening } from './drill/opens.tsx'
import { useRoomFocus } from './drill/use-room-focus.ts'
import { RoomTimer } from './room-timer.tsx'
import { useRoomWords } from './room-words.ts'
import { Slide } from './slide.tsx'
import { stepOf } from './steps.ts'

type Props = Readonly<{
  data: ReviewData
  itemId: string
  /** What is open over the slide, as the address tells it. */
  drill: string | null
  onItem: (id: string) => void
  onDrill: (drill: string | null) => void
  onClose: () => void
}>

/**
 * The review on the wall of a dark room: one item of the agenda after another, each with its time. What is on a slide opens what makes
 * it in the place of the slide, and one key leads back.
 */
export function Room({ data, itemId, drill, onItem, onDrill, onClose }: Props) {
  const say = useReviewsWords()
  const sayRoom = useRoomWords()
  const way = useMemo(() => readWay(drill), [drill])
  const isDrilling = way.length > 0
  const setWay = useCallback((next: Way) => onDrill(writeWay(next)), [onDrill])
  const open = useCallback((first: Drill) => setWay([first]), [setWay])
  const { items, plans, review } = data
  const at = Math.max(
    0,
    items.findIndex(({ id }) => id === itemId),
  )
  const item = items[at]
  const page = useRef<HTMLDivElement>(null)
  const onDrillKey = useRoomFocus(page, item?.id, way, setWay)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (onDrillKey(event)) return
    const next = isDrilling ? undefined : stepOf(event, items, at)
    if (!next) return
    event.preventDefault()
    onItem(next.id)
  }
  if (!item) return null
  const plan = plans.find(({ planId }) => planId === item.planId)
  const stage = say(`stage-${item.stage}`)
  return (
    <Dialog
      fullScreen
      open
      transitionDuration={0}
      onClose={() => (isDrilling ? setWay([]) : onClose())}
      onKeyDown={onKeyDown}
      slotProps={{
        paper: {
          'aria-label': say('room', { title: review.title }),
          sx: { bgcolor: 'transparent', border: 'none' },
        },
      }}
    >
      <Box data-hue="dark" sx={wallLook}>
        <Box component="header" sx={headLook}>
          <Box sx={{ minWidth: 0 }}>
            <Box sx={{ color: 'text.secondary', fontSize: 16 }}>
              {plan ? stage : review.title}
              {item.title === '' ? '' : ` · ${item.title}`}
            </Box>
            <Box component="h1" sx={{ m: 0, fontSize: 34, lineHeight: 1.2, fontWeight: 600 }}>
              {plan ? plan.accountName : stage}
            </Box>
          </Box>
          <RoomTimer itemId={item.id} minutes={item.minutes} />
        </Box>
        <Box ref={page} tabIndex={-1} sx={pageLook}>
          {isDrilling ? (
            <DrillPage way={way} slideName={stage} data={data} onWay={setWay} />
          ) : (
            <Opening value={open}>
              <Slide key={item.id} item={item} plan={plan} data={data} />
            </Opening>
          )}
        </Box>
        {isDrilling ? (
          <Box component="nav" aria-label={sayRoom('way')} sx={footLook}>
            <Button onClick={() => setWay(way.slice(0, -1))}>← {sayRoom('back')}</Button>
            <Box sx={{ color: 'text.secondary', fontSize: 12, flex: 1 }}>{sayRoom('drillKeys')}</Box>
            <Button variant="outlined" onClick={() => setWay([])}>
              {sayRoom('backToSlide')}
            </Button>
          </Box>
        ) : (
          <Box component="nav" aria-label={say('agenda')} sx={footLook}>
            <Button disabled={at === 0} onClick={() => onItem(items[at - 1]?.id ?? item.id)}>
              ← {say('previous')}
            </Button>
            <Box sx={{ color: 'text.secondary' }}>{say('place', { place: at + 1, total: items.length })}</Box>
            <Button disabled={at === items.length - 1} onClick={() => onItem(items[at + 1]?.id ?? item.id)}>
              {say('next')} →
            </Button>
            <Box sx={{ color: 'text.secondary', fontSize: 12, flex: 1 }}>{sayRoom('slideKeys')}</Box>
            <Button variant="outlined" onClick={onClose}>
              {say('leave')}
            </Button>
          </Box>
        )}
      </Box>
    </Dialog>
  )
}

const wallLook = {
  height: '100%',
  display: 'grid',
  gridTemplateRows: 'auto minmax(0, 1fr) auto',
  bgcolor: 'background.default',
  color: 'text.primary',
  colorScheme: 'dark',
}
const headLook = {
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'start',
  gap: 6,
  px: 14,
  pt: 9,
  pb: 5,
  borderBottom: '1px solid',
  borderColor: 'divider',
}
const pageLook = {
  overflow: 'auto',
  px: 14,
  py: 6,
  fontSize: 20,
  lineHeight: 1.45,
  outline: 'none !important',
}
const footLook = {
  display: 'flex',
  alignItems: 'center',
  gap: 4,
  px: 14,
  height: 52,
  borderTop: '1px solid',
  borderColor: 'divider',
}
