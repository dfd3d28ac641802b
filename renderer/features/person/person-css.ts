import { printedAlone } from '../../ui/printed-alone.ts'

/** How a paper about one person looks, on the screen, printed and as a PDF. Colors are the variables of the light theme; sizes are those of paper. */
export const personCss = `
.person-paper { box-sizing: border-box; width: 210mm; max-width: 100%; min-height: 297mm; padding: 14mm 18mm 12mm; background: #fff;
  color: var(--mui-palette-text-primary); color-scheme: light;
  font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif; font-size: 10pt; line-height: 1.42;
  font-variant-numeric: tabular-nums; }
.person-paper * { box-sizing: border-box; }
.person-paper header { position: relative; border-bottom: 0.4mm solid var(--house-primary); padding-bottom: 2.4mm; margin-bottom: 4mm; }
.person-paper h1 { font-size: 1.6em; line-height: 1.25; font-weight: 600; margin: 0 0 1mm; }
.person-paper h2 { font-size: 0.82em; font-weight: 600; letter-spacing: 0.04em; text-transform: uppercase; margin: 5mm 0 1mm;
  color: var(--mui-palette-primary-dark); break-after: avoid; }
.person-paper h3 { font-size: 1em; font-weight: 600; margin: 2.6mm 0 0.4mm; break-after: avoid; overflow-wrap: anywhere; }
.person-paper .kept { break-inside: avoid; }
.person-paper p { margin: 0; overflow-wrap: anywhere; }
.person-paper ul, .person-paper ol { margin: 0; padding: 0; list-style: none; }
.person-paper li { margin: 0 0 0.8mm; break-inside: avoid; overflow-wrap: anywhere; }
.person-paper .quiet { color: var(--mui-palette-text-secondary); font-size: 0.92em; }
.person-paper .late { color: var(--mui-palette-error-main); }
.person-paper .two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 8mm; }
.person-paper dl { margin: 0; display: grid; grid-template-columns: 42mm minmax(0, 1fr); gap: 0.4mm 3mm; }
.person-paper dt { color: var(--mui-palette-text-secondary); }
.person-paper dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
.person-paper footer { margin-top: 8mm; font-size: 0.8em; color: var(--mui-palette-text-secondary); }
@page { size: A4; margin: 16mm 18mm 14mm; }
@media print { .person-paper { width: auto; min-height: 0; padding: 0; border: none; } }
`

/** What of the program around the paper is not printed with it. */
export const personPrint = { '@media print': printedAlone('.person-paper', '#fff') }
