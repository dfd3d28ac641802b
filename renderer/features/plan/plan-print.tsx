import GlobalStyles from '@mui/material/GlobalStyles'
import { houseCss } from '../../ui/house/house-css.ts'
import { useHouseLook } from '../../ui/house/house-look.ts'
import { printedAlone } from '../../ui/printed-alone.ts'

const styles = {
  '@page': { margin: '18mm 16mm' },
  '@media print': {
    ...printedAlone('.plan-paper', 'Canvas'),
    '.plan-paper .no-print': { display: 'none !important' },
    '.plan-paper': { maxWidth: 'none !important', padding: '0 !important', colorScheme: 'light' },
    '.plan-paper, .plan-paper *': { color: 'CanvasText !important' },
    '.plan-paper .only-print': { display: 'block !important' },
    '.plan-paper h2': { breakAfter: 'avoid' },
    '.plan-paper div': { orphans: 3, widows: 3 },
  },
}

/**
 * The plan on paper: what stands around it goes, what holds it lets it grow over pages, and its colors are those of paper.
 * The rules are there only while a plan is shown.
 */
export function PlanPrint() {
  return (
    <>
      <GlobalStyles styles={styles} />
      <GlobalStyles styles={houseCss(useHouseLook())} />
    </>
  )
}
