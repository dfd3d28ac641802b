import Link from '@mui/material/Link'
import type { ReactNode } from 'react'
import { useAnalysisWords } from './analysis-words.ts'
import type { Figure } from './made-of.ts'

/** Opens what a figure is made of, under the name that the figure has on the page. */
export type OnShow = (figure: Figure, name: string) => void

type Props = Readonly<{ figure: Figure; name: string; onShow: OnShow; children: ReactNode }>

/** A figure that opens on what it is made of. */
export function FigureButton({ figure, name, onShow, children }: Props) {
  const say = useAnalysisWords()
  return (
    <Link
      component="button"
      underline="always"
      color="textPrimary"
      title={say('show', { figure: name })}
      onClick={() => onShow(figure, name)}
      sx={{ font: 'inherit', fontVariantNumeric: 'tabular-nums', textUnderlineOffset: 3 }}
    >
      {children}
    </Link>
  )
}
