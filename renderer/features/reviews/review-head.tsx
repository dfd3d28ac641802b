import { minutesOf } from '#shared/domain/review/agenda.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useDo, useTry } from '../../api/use-do.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { InlineField } from '../../ui/inline-field.tsx'
import type { SetParams } from '../../ui/use-params-set.ts'
import { ViewChoice } from '../../ui/view-choice.tsx'
import { reviewViews, type ReviewView } from './review-views.ts'
import { useReviewsWords } from './reviews-words.ts'
import type { ReviewData } from './use-review.ts'

type Props = Readonly<{ data: ReviewData; view: ReviewView; isReadOnly: boolean; onSet: SetParams }>

/** What a review is called, when it is, and what can be done with it as a whole. */
export function ReviewHead({ data, view, isReadOnly, onSet }: Props) {
  const say = useReviewsWords()
  const { review, items } = data
  const edit = useTry('review.edit')
  const isHeld = review.state === 'held'
  const change = (changes: Parameters<typeof edit>[0]['changes']) =>
    edit({ id: review.id, version: review.version, changes })
  return (
    <Box component="header" sx={{ display: 'grid', gap: 2, mb: 4 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, flexWrap: 'wrap' }}>
        <Typography variant="h1" component="div" role="heading" aria-level={1} sx={titleLook}>
          <InlineField
            label={say('name')}
            of={review}
            field="title"
            value={review.title}
            isLabelHidden
            isReadOnly={isReadOnly}
            onKeep={(title) => (title.trim() === '' ? undefined : change({ title }))}
          />
        </Typography>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, color: 'text.secondary' }}>
          <DayField
            label={say('day')}
            value={review.heldOn}
            isReadOnly={isReadOnly}
            onKeep={(heldOn) => (heldOn === null ? undefined : change({ heldOn }))}
          />
          <span>{say(`state-${review.state}`)}</span>
          <span>{say('minutesEach', { count: minutesOf(items) })}</span>
        </Box>
        <Box sx={{ display: 'flex', gap: 2, ml: 'auto' }}>
          {isReadOnly ? null : <RemoveButton data={data} />}
          {isReadOnly || isHeld ? null : <HoldButton data={data} onHeld={() => onSet({ view: 'minutes' })} />}
          <Button
            variant="contained"
            disabled={items.length === 0}
            onClick={() => onSet({ room: items[0]?.id ?? '' })}
          >
            {say('present')}
          </Button>
        </Box>
      </Box>
      <ViewChoice
        label={say('view')}
        value={view}
        views={reviewViews.map((value) => ({ value, label: say(`view-${value}`) }))}
        onChoose={(chosen) => onSet({ view: chosen })}
      />
    </Box>
  )
}

function HoldButton({ data: { review }, onHeld }: Readonly<{ data: ReviewData; onHeld: () => void }>) {
  const say = useReviewsWords()
  const doHold = useDo('review.hold')
  const [isAsking, setAsking] = useState(false)
  const hold = async (): Promise<void> => {
    setAsking(false)
    if (await doHold({ id: review.id, version: review.version })) onHeld()
  }
  return (
    <>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {say('hold')}
      </Button>
      {isAsking ? (
        <ConfirmDialog
          title={say('holdAsk')}
          confirmLabel={say('hold')}
          cancelLabel={say('cancel')}
          onConfirm={() => void hold()}
          onCancel={() => setAsking(false)}
        >
          {say('holdWhy')}
        </ConfirmDialog>
      ) : null}
    </>
  )
}

function RemoveButton({ data: { review } }: Readonly<{ data: ReviewData }>) {
  const say = useReviewsWords()
  const navigate = useNavigate()
  const doRemove = useDo('review.remove')
  const [isAsking, setAsking] = useState(false)
  const remove = async (): Promise<void> => {
    setAsking(false)
    if (await doRemove({ id: review.id, version: review.version })) await navigate('/reviews')
  }
  return (
    <>
      <Button onClick={() => setAsking(true)}>{say('remove')}</Button>
      {isAsking ? (
        <ConfirmDialog
          title={say('removeAsk')}
          confirmLabel={say('remove')}
          cancelLabel={say('cancel')}
          isDestructive
          onConfirm={() => void remove()}
          onCancel={() => setAsking(false)}
        >
          {say('removeWhy')}
        </ConfirmDialog>
      ) : null}
    </>
  )
}

const titleLook = {
  flex: '0 1 420px',
  minWidth: 200,
  ml: -1.5,
  '& .MuiInputBase-root': { fontSize: 20, fontWeight: 600 },
}
