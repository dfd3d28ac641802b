import { printedAlone } from '../../../ui/printed-alone.ts'

/** How minutes look, on the screen, printed and as a PDF. Colors are the variables of the light theme; sizes are those of paper. */
export const minutesCss = `
.minutes { box-sizing: border-box; width: 210mm; max-width: 100%; min-height: 297mm; padding: 16mm 18mm 12mm; background: #fff;
  color: var(--mui-palette-text-primary); color-scheme: light;
  font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif; font-size: 10pt; line-height: 1.42;
  font-variant-numeric: tabular-nums; }
.minutes * { box-sizing: border-box; }
.minutes h1 { font-size: 1.6em; line-height: 1.25; font-weight: 600; margin: 0 0 1mm; }
.minutes h2 { font-size: 1.2em; font-weight: 600; margin: 6mm 0 1mm; break-after: avoid; }
.minutes h3 { font-size: 0.82em; font-weight: 600; letter-spacing: 0.04em; text-transform: uppercase; margin: 3.4mm 0 1mm;
  color: var(--mui-palette-primary-dark); break-after: avoid; }
.minutes p { margin: 0; }
.minutes .quiet { color: var(--mui-palette-text-secondary); font-size: 0.92em; }
.minutes header { position: relative; border-bottom: 0.4mm solid var(--house-primary); padding-bottom: 2.4mm; }
.minutes table { width: 100%; border-collapse: collapse; table-layout: fixed; }
.minutes td, .minutes th { text-align: left; vertical-align: top; padding: 1.1mm 2mm 1.1mm 0; border-bottom: 0.2mm solid var(--mui-palette-divider);
  overflow-wrap: anywhere; white-space: pre-wrap; font-weight: 400; }
.minutes thead th { font-size: 0.82em; color: var(--mui-palette-text-secondary); }
.minutes tr { break-inside: avoid; }
.minutes .who { width: 34mm; }
.minutes .when { width: 26mm; }
.minutes .what { width: 26mm; }
.minutes footer { margin-top: 8mm; font-size: 0.8em; color: var(--mui-palette-text-secondary); }
@page { size: A4; margin: 16mm 18mm 14mm; }
@media print { .minutes { width: auto; min-height: 0; padding: 0; border: none; } }
`

/** What of the program around minutes is not printed with them. */
export const minutesPrint = { '@media print': printedAlone('.minutes', '#fff') }
