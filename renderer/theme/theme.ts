import { createTheme, type Theme } from '@mui/material/styles'
import { attitudeMarks } from './marks.ts'

/** Sizes that screens share, in pixels. */
export const sizes = {
  railPx: 200,
  railNarrowPx: 56,
  barPx: 48,
  sidePanelPx: 392,
  textColumnPx: 760,
  tableRowPx: 32,
} as const

type Hue = 'light' | 'dark'

const surfaces = {
  light: {
    primary: { main: '#1f5fa8', dark: '#174a85', light: '#dce9f7', contrastText: '#ffffff' },
    error: { main: '#b3261e' },
    warning: { main: '#9a6700' },
    success: { main: '#1a7f4b' },
    background: { default: '#f7f8fa', paper: '#ffffff' },
    text: { primary: '#1b2027', secondary: '#5a6472' },
    divider: '#dde1e8',
  },
  dark: {
    primary: { main: '#79b4f2', dark: '#a7cef8', light: '#22384f', contrastText: '#0c1826' },
    error: { main: '#f2857d' },
    warning: { main: '#e0b354' },
    success: { main: '#63c793' },
    background: { default: '#14171c', paper: '#1b2027' },
    text: { primary: '#e7eaef', secondary: '#a3abb8' },
    divider: '#2b313b',
  },
} as const

const waiting = '[aria-busy=true]:empty::before'

/** A place that waits for its answer says what it waits for to those who see it, too, where that takes longer than one notices. */
const waitingLook = {
  [waiting]: {
    content: 'attr(aria-label)',
    display: 'block',
    padding: '10px 24px',
    textAlign: 'center',
    fontSize: 13,
    color: 'var(--mui-palette-text-secondary)',
    opacity: 0,
    animation: 'waiting-shown 200ms 500ms forwards, waiting 1.4s 700ms ease-in-out infinite alternate',
  },
  '[aria-busy=true]:empty:not([aria-label])::before': { content: "'…'" },
  '@keyframes waiting-shown': { to: { opacity: 1 } },
  '@keyframes waiting': { from: { opacity: 1 }, to: { opacity: 0.6 } },
}

/** The look of every screen: compact, flat, one accent. Colors come as CSS variables, so that a change of hue repaints nothing else. */
export const theme: Theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-hue' },
  colorSchemes: { light: { palette: paletteOf('light') }, dark: { palette: paletteOf('dark') } },
  spacing: 4,
  shape: { borderRadius: 6 },
  typography: {
    fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif",
    fontSize: 13,
    h1: { fontSize: 20, fontWeight: 600, lineHeight: 1.3 },
    h2: { fontSize: 15, fontWeight: 600, lineHeight: 1.4 },
    h3: { fontSize: 13, fontWeight: 600, lineHeight: 1.4 },
    body1: { fontSize: 14 },
    body2: { fontSize: 13 },
    caption: { fontSize: 12 },
    button: { textTransform: 'none', fontWeight: 500, fontSize: 13 },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        // What takes its box sizing from around it is styled one by one, and drawings have thousands of parts, which have no box.
        'svg *': { boxSizing: 'border-box' },
        body: { fontSize: 13, fontVariantNumeric: 'tabular-nums' },
        '*:focus-visible': { outline: '2px solid var(--mui-palette-primary-main)', outlineOffset: 1 },
        ...waitingLook,
        '@media (prefers-reduced-motion: reduce)': {
          '*': { transition: 'none !important', animation: 'none !important' },
          [waiting]: { animation: 'waiting-shown 200ms 500ms forwards' },
        },
      },
    },
    MuiButton: { defaultProps: { size: 'small', disableElevation: true } },
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiIconButton: { defaultProps: { size: 'small' } },
    MuiTextField: { defaultProps: { size: 'small', variant: 'outlined' } },
    MuiFormControl: { defaultProps: { size: 'small' } },
    MuiInputBase: { styleOverrides: { root: { fontSize: 13 } } },
    MuiInputLabel: {
      styleOverrides: {
        root: { fontSize: 14, '&.MuiInputLabel-shrink': { transform: 'translate(14px, -9px) scale(0.86)' } },
      },
    },
    MuiOutlinedInput: { styleOverrides: { notchedOutline: { '& legend': { fontSize: 12.5 } } } },
    MuiChip: { defaultProps: { size: 'small' } },
    MuiTable: { defaultProps: { size: 'small' } },
    MuiTableCell: { styleOverrides: { root: { fontSize: 13, padding: '4px 8px', lineHeight: '24px' } } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiDialog: { styleOverrides: { paper: { border: '1px solid var(--mui-palette-divider)' } } },
    MuiTooltip: { defaultProps: { enterDelay: 400 }, styleOverrides: { tooltip: { fontSize: 12 } } },
    MuiTab: {
      styleOverrides: { root: { minHeight: 36, padding: '6px 12px', textTransform: 'none', fontSize: 13 } },
    },
    MuiTabs: { styleOverrides: { root: { minHeight: 36 } } },
    MuiMenuItem: { styleOverrides: { root: { fontSize: 13, minHeight: 30 } } },
    MuiDialogTitle: { styleOverrides: { root: { fontSize: 15, fontWeight: 600 } } },
  },
})

function paletteOf(hue: Hue) {
  return { ...surfaces[hue], attitude: attitudeColors(hue) }
}

function attitudeColors(hue: Hue): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attitudeMarks).map(([key, mark]) => [
      key === 'unknown' ? key : `at${key.replace('-', 'm')}`,
      mark[hue],
    ]),
  )
}
