import ButtonBase from '@mui/material/ButtonBase'
import { createContext, useContext, type ReactNode } from 'react'
import { drillKey, type Drill } from './drill.ts'

/** Leads to what makes something. */
export const Opening = createContext<(drill: Drill) => void>(() => undefined)

type Props = Readonly<{ drill: Drill; label?: string; children: ReactNode }>

/** Something on the wall that opens what makes it, by a press or by Enter. */
export function Opens({ drill, label, children }: Props) {
  const open = useContext(Opening)
  return (
    <ButtonBase
      // A button does not break over lines, and what is on a slide is as long as a sentence.
      component="span"
      disableRipple
      data-opens={drillKey(drill)}
      aria-label={label}
      onClick={() => open(drill)}
      sx={opensLook}
    >
      {children}
    </ButtonBase>
  )
}

const opensLook = {
  display: 'inline',
  font: 'inherit',
  color: 'inherit',
  textAlign: 'inherit',
  verticalAlign: 'baseline',
  borderRadius: 0.5,
  overflowWrap: 'anywhere',
  textDecoration: 'underline',
  textDecorationStyle: 'dotted',
  textDecorationThickness: '1px',
  textUnderlineOffset: '0.2em',
  textDecorationColor: 'var(--mui-palette-text-secondary)',
  '&:hover': { textDecorationStyle: 'solid', textDecorationColor: 'currentColor' },
  '&:focus-visible': {
    outline: '3px solid var(--mui-palette-primary-main)',
    outlineOffset: '3px',
  },
}

/** What can be opened within something that is shown, in the order in which it is read. */
export function openableIn(shown: HTMLElement | null): readonly HTMLElement[] {
  return [...(shown?.querySelectorAll<HTMLElement>('[data-opens]') ?? [])]
}

/** Moves to what can be opened before or after; `false` where there is none, so that the wall is scrolled instead. */
export function focusBeside(shown: HTMLElement | null, step: 'earlier' | 'later'): boolean {
  const all = openableIn(shown)
  const at = all.findIndex((each) => each === document.activeElement)
  const next = step === 'later' ? all[at + 1] : all[at - 1]
  next?.focus()
  return next !== undefined
}
