import { isCalendarDay, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { styled } from '@mui/material/styles'
import type { KeyboardEvent } from 'react'
import { formatDay } from './format.ts'
import { NotKept } from './not-kept.tsx'
import { useDraft, type Kept } from './use-draft.ts'

type Props = Readonly<{
  label: string
  value: CalendarDay | null
  /** Keeps the day; an empty one only where the field says so by `noDay`. */
  onKeep: (day: CalendarDay | null) => void | Promise<Kept>
  isReadOnly?: boolean
  /** What stands where no day is set; without it a day must stand. */
  noDay?: string
}>

/** Years before this one are on their way to a longer number. */
const firstYear = '1900'

/** A day as one reads it, that turns into the system's own date field while it is edited. Kept as one types; why it is not, stands below. */
export function DayField({ label, value, onKeep, isReadOnly = false, noDay }: Props) {
  const draft = useDraft({
    stored: value ?? '',
    keep: (text) => {
      if (text === '' && noDay !== undefined) return onKeep(null)
      return isCalendarDay(text) && text >= firstYear ? onKeep(text) : undefined
    },
  })
  const shown = isCalendarDay(draft.text) ? formatDay(draft.text) : (noDay ?? '–')
  if (isReadOnly) return <Shown data-empty={draft.text === ''}>{shown}</Shown>

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') event.currentTarget.blur()
    if (event.key !== 'Escape' || !draft.isTyping) return
    event.stopPropagation()
    draft.revert()
  }
  return (
    <Whole>
      <Stack>
        <Shown aria-hidden data-empty={draft.text === ''}>
          {shown}
        </Shown>
        <Entry
          type="date"
          aria-label={label}
          aria-invalid={draft.failure !== undefined}
          value={draft.text}
          onChange={(event) => draft.type(event.target.value)}
          onBlur={draft.leave}
          onKeyDown={onKeyDown}
        />
      </Stack>
      {draft.failure ? (
        <NotKept failure={draft.failure} stored={value === null ? '' : formatDay(value)} draft={draft} />
      ) : null}
    </Whole>
  )
}

const Whole = styled('span')({
  display: 'inline-grid',
  '& > [role="alert"]': { maxWidth: 280, whiteSpace: 'normal' },
})

const Stack = styled('span')({ position: 'relative', display: 'inline-block' })

const Shown = styled('span')({
  display: 'block',
  padding: '2px 6px',
  border: '1px solid transparent',
  whiteSpace: 'nowrap',
  '&[data-empty="true"]': { color: 'var(--mui-palette-text-secondary)' },
})

/** Lies over what is read and takes its size, so that nothing moves when it shows itself. */
const Entry = styled('input')({
  position: 'absolute',
  inset: 0,
  width: '100%',
  boxSizing: 'border-box',
  padding: '1px 4px',
  font: 'inherit',
  color: 'var(--mui-palette-text-primary)',
  background: 'transparent',
  border: '1px solid transparent',
  borderRadius: 6,
  outline: 'none !important',
  '&:not(:focus)::-webkit-datetime-edit, &:not(:focus)::-webkit-calendar-picker-indicator': { opacity: 0 },
  '&:not(:focus)': { color: 'transparent' },
  '&:hover': { borderColor: 'var(--mui-palette-divider)' },
  '&:focus': {
    zIndex: 1,
    minWidth: 132,
    background: 'var(--mui-palette-background-paper)',
    borderColor: 'var(--mui-palette-primary-main)',
  },
  '@media print': { display: 'none' },
})
