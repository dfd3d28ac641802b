import ButtonBase from '@mui/material/ButtonBase'
import type { ReactNode } from 'react'

type Props = Readonly<{
  /** Of what the card is; what is carried is told by it. */
  id: string
  /** All that the card says, in one sentence. */
  label: string
  isChosen: boolean
  /** The one of the board that Tab comes to. */
  isReached: boolean
  onChoose: () => void
  children: ReactNode
}>

/** A card on a board: it can be chosen, and carried to another column. */
export function BoardCard({ id, label, isChosen, isReached, onChoose, children }: Props) {
  return (
    <ButtonBase
      data-card={id}
      tabIndex={isReached ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={label}
      onClick={onChoose}
      sx={{
        display: 'block',
        textAlign: 'left',
        px: 2,
        py: 1.5,
        border: '1px solid',
        borderColor: isChosen ? 'primary.main' : 'divider',
        borderRadius: 1,
        bgcolor: isChosen ? 'primary.light' : 'background.paper',
        touchAction: 'none',
        fontFamily: 'inherit',
        fontSize: 13,
        lineHeight: '18px',
        '&:hover': { borderColor: 'primary.main' },
      }}
    >
      {children}
    </ButtonBase>
  )
}
