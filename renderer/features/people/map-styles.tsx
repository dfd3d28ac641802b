import GlobalStyles from '@mui/material/GlobalStyles'
import { memo } from 'react'
import { mapLook } from './map-look.ts'

/** The class of the field that a map is drawn in. */
export const mapClass = 'people-map'
const styles = { [`.${mapClass}`]: mapLook }

/** How the drawing looks, told to the browser once: a field that carried it would have all of it written again whenever it is drawn. */
export const MapStyles = memo(function MapStyles() {
  return <GlobalStyles styles={styles} />
})
