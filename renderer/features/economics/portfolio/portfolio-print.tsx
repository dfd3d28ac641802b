import GlobalStyles from '@mui/material/GlobalStyles'
import { houseCss } from '../../../ui/house/house-css.ts'
import { useHouseLook } from '../../../ui/house/house-look.ts'
import { printedAlone } from '../../../ui/printed-alone.ts'

/** The portfolio on paper: its figures, pictures and table alone, dark on white, over as many pages as they take. */
export function PortfolioPrint() {
  return (
    <>
      <GlobalStyles styles={styles} />
      <GlobalStyles styles={houseCss(useHouseLook())} />
    </>
  )
}

const styles = {
  // The table is wider than an upright sheet.
  '@page': { size: 'A4 landscape', margin: '12mm' },
  '@media print': {
    ...printedAlone('.portfolio-paper', 'Canvas'),
    '.portfolio-paper': {
      display: 'block !important',
      height: 'auto !important',
      overflow: 'visible !important',
      padding: '0 !important',
      colorScheme: 'light',
      color: 'CanvasText',
      '--mui-palette-text-primary': '#000',
      '--mui-palette-text-secondary': '#444',
      '--mui-palette-divider': '#bbb',
      '--mui-palette-background-paper': '#fff',
      '& > *': { marginBottom: '14px !important' },
      '& svg[viewBox]': { maxWidth: '100%', height: 'auto' },
      '& section': { overflow: 'visible !important' },
      '& tr, & svg': { breakInside: 'avoid' },
      '& thead': { display: 'table-header-group' },
      '& table': { fontSize: 9, lineHeight: '13px' },
      '& table :is(th, td)': { padding: '3px 5px !important', minWidth: '0 !important' },
      '& table .MuiCheckbox-root': { display: 'none' },
    },
  },
}
