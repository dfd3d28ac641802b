import { displayName } from '#shared/domain/relationship/model.ts'
import Popover from '@mui/material/Popover'
import Typography from '@mui/material/Typography'
import { InformalForm } from '../informal-form.tsx'
import type { People } from '../people.ts'
import { useTieWords } from './tie-words.ts'
import type { Drawing } from './use-tie-drag.ts'

type Props = Readonly<{ drawing: Drawing | undefined; people: People; onDone: () => void }>

/** Asks at the end of a line that was drawn what line it is. Enter keeps it as it stands, Escape drops it. */
export function TieDialog({ drawing, people, onDone }: Props) {
  const say = useTieWords()
  const from = people.byId.get(drawing?.fromId ?? '')
  const to = people.byId.get(drawing?.toId ?? '')
  if (!drawing || !from) return null
  const title = to
    ? say('draw', { from: displayName(from), to: displayName(to) })
    : say('dialog', { from: displayName(from) })
  return (
    <Popover
      open
      onClose={onDone}
      anchorReference="anchorPosition"
      anchorPosition={{ left: drawing.at.x + 12, top: drawing.at.y + 12 }}
      slotProps={{
        paper: { role: 'dialog', 'aria-label': title, sx: { px: 4, py: 3, width: 'min(440px, 92vw)' } },
      }}
    >
      <Typography variant="h3">{title}</Typography>
      <InformalForm contact={from} {...(to && { other: to })} people={people} onDone={onDone} />
    </Popover>
  )
}
