import { stackSizes } from '../../../diagram/two-stacks.ts'

/** A card in a stack; dashed where no line leads to it. */
export function stackCardLook(isChosen: boolean, isOrphan: boolean) {
  return {
    position: 'absolute',
    left: 0,
    right: 0,
    height: stackSizes.rowPx,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'center',
    justifyContent: 'start',
    justifyItems: 'start',
    px: 2,
    font: 'inherit',
    fontSize: 13,
    lineHeight: 1.3,
    textAlign: 'left',
    borderRadius: 1,
    border: '1px solid',
    borderStyle: isOrphan ? 'dashed' : 'solid',
    borderColor: isOrphan ? 'warning.main' : 'divider',
    bgcolor: isChosen ? 'primary.light' : 'background.paper',
    outline: isChosen ? '2px solid var(--mui-palette-primary-main)' : undefined,
    '& > span': { maxWidth: '100%' },
    '&:hover': { borderColor: 'text.secondary' },
  } as const
}

/** What is wrong with it, under its name. */
export const stackNoteLook = {
  display: 'flex',
  alignItems: 'center',
  gap: 0.5,
  fontSize: 12,
  color: 'warning.main',
} as const
