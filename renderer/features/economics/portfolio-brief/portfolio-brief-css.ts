import { printedAlone } from '../../../ui/printed-alone.ts'

/** How the portfolio brief looks, on the screen, printed and as a PDF. Colors are the variables of the light theme; sizes are those of paper. */
export const portfolioBriefCss = `
.portfolio-brief { box-sizing: border-box; width: 210mm; min-height: 296.5mm; padding: 11mm 14mm 9mm; display: flex; flex-direction: column;
  background: #fff; color: var(--mui-palette-text-primary); color-scheme: light;
  font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif; font-size: 9.6pt; line-height: 1.36;
  font-variant-numeric: tabular-nums; }
.portfolio-brief * { box-sizing: border-box; }
.portfolio-brief header { position: relative; display: flex; justify-content: space-between; align-items: end; gap: 6mm; font-size: 0.9em; color: var(--mui-palette-text-secondary);
  border-bottom: 0.4mm solid var(--house-primary); padding-bottom: 1.6mm; margin-bottom: 3mm; }
.portfolio-brief .house-logo { margin: 0; }
.portfolio-brief header strong { color: var(--mui-palette-text-primary); font-weight: 600; }
.portfolio-brief h1 { font-size: 1.5em; line-height: 1.28; font-weight: 600; margin: 0 0 3.2mm; text-wrap: balance; }
.portfolio-brief h2 { font-size: 0.82em; font-weight: 600; letter-spacing: 0.04em; text-transform: uppercase; margin: 0 0 1.2mm;
  color: var(--mui-palette-primary-dark); break-after: avoid; }
.portfolio-brief p { margin: 0; }
.portfolio-brief dl, .portfolio-brief ul { margin: 0; padding: 0; list-style: none; }
.portfolio-brief section { margin: 0 0 4mm; break-inside: avoid; }
.portfolio-brief .two { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 7mm; }
.portfolio-brief .figures { display: grid; grid-template-columns: repeat(3, minmax(0, 1.35fr)) repeat(3, minmax(0, 1fr)); border: 0.25mm solid var(--mui-palette-divider); border-radius: 1.4mm; margin-bottom: 4mm; }
.portfolio-brief .figures > div { padding: 1.6mm 2mm; border-left: 0.25mm solid var(--mui-palette-divider); min-width: 0; }
.portfolio-brief .figures > div:first-child { border-left: 0; }
.portfolio-brief .figures dt, .portfolio-brief .quiet { font-size: 0.84em; color: var(--mui-palette-text-secondary); }
.portfolio-brief .figures dd { margin: 0; font-size: 1.15em; font-weight: 600; white-space: nowrap; }
.portfolio-brief .figures dd.beside { font-size: 0.84em; font-weight: 400; color: var(--mui-palette-text-secondary); min-height: 1.36em; }
.portfolio-brief table { width: 100%; border-collapse: collapse; table-layout: fixed; }
.portfolio-brief th, .portfolio-brief td { text-align: right; padding: 0.8mm 0 0.8mm 2mm; font-weight: 400; border-bottom: 0.2mm solid var(--mui-palette-divider); white-space: nowrap; }
.portfolio-brief th:first-child, .portfolio-brief td:first-child { text-align: left; padding-left: 0; width: 46%; white-space: normal; overflow-wrap: anywhere; }
.portfolio-brief thead th { font-size: 0.84em; color: var(--mui-palette-text-secondary); }
.portfolio-brief svg { display: block; width: 100%; height: auto; }
.portfolio-brief svg .axis { stroke: var(--mui-palette-text-secondary); stroke-width: 1; }
.portfolio-brief svg .cut { stroke: var(--mui-palette-text-secondary); stroke-dasharray: 4 3; }
.portfolio-brief svg .line { fill: none; stroke: var(--mui-palette-primary-main); stroke-width: 2; }
.portfolio-brief svg .peak { fill: var(--mui-palette-primary-main); }
.portfolio-brief svg .bubble { fill: var(--mui-palette-primary-main); fill-opacity: 0.28; stroke: var(--mui-palette-primary-main); }
.portfolio-brief svg .bubble.loss { fill: var(--mui-palette-error-main); stroke: var(--mui-palette-error-main); stroke-dasharray: 3 2; }
.portfolio-brief svg text { font-size: 10px; fill: var(--mui-palette-text-primary); }
.portfolio-brief svg text.quiet { fill: var(--mui-palette-text-secondary); }
.portfolio-brief .asks > li { display: grid; grid-template-columns: 42mm minmax(0, 1fr); gap: 4mm; padding: 1mm 0; border-bottom: 0.2mm solid var(--mui-palette-divider); break-inside: avoid; }
.portfolio-brief .asks strong { font-weight: 600; overflow-wrap: anywhere; }
.portfolio-brief .said { all: unset; border-radius: 0.6mm; font-weight: 600; min-height: 24px; }
.portfolio-brief button.said { cursor: pointer; }
.portfolio-brief button.said:hover { text-decoration: underline; }
.portfolio-brief button.said:focus-visible { outline: 2px solid var(--mui-palette-primary-main); outline-offset: 1px; }
.portfolio-brief footer { margin-top: auto; padding-top: 1.6mm; border-top: 0.25mm solid var(--mui-palette-divider); font-size: 0.84em; color: var(--mui-palette-text-secondary); display: flex; justify-content: space-between; gap: 6mm; }
@page { size: A4; margin: 11mm 14mm 9mm; }
@media print { .portfolio-brief { width: auto; min-height: 276mm; padding: 0; } }
`

/** What of the program around it is not printed with it. */
export const portfolioBriefPrint = { '@media print': printedAlone('.portfolio-brief', '#fff') }
