import GlobalStyles from '@mui/material/GlobalStyles'
import type { ComponentProps } from 'react'
import { houseCss } from './house-css.ts'
import { useHouseLook } from './house-look.ts'

type Props = Readonly<{
  /** The look of the paper, on the screen and printed. */
  css: string
  /** What of the program is not printed with it. */
  print: ComponentProps<typeof GlobalStyles>['styles']
}>

/** How a paper looks that is shown on the page: its own look, and that of the house around it. */
export function HouseSheet({ css, print }: Props) {
  return (
    <>
      <GlobalStyles styles={css} />
      <GlobalStyles styles={houseCss(useHouseLook())} />
      <GlobalStyles styles={print} />
    </>
  )
}
