import { printedAlone } from '../../ui/printed-alone.ts'

/**
 * How a brief looks, on the screen and on paper alike: one sheet of style for the page, for printing and for the PDF, which has to
 * stand by itself. Colors are the variables of the light theme; sizes are those of paper. A
 * sentence can be pressed, so that each is as high as a finger or a pointer needs (WCAG 2.2, 2.5.8), where it is not in the headline.
 */
export const briefLook = `
.brief { box-sizing: border-box; width: 210mm; min-height: 296.5mm; padding: 11mm 14mm 9mm; display: flex; flex-direction: column;
  background: #fff; color: var(--mui-palette-text-primary); color-scheme: light;
  font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif; font-size: 10pt; line-height: 1.36;
  font-variant-numeric: tabular-nums; }
.brief.fit-1 { font-size: 9.4pt; }
.brief.fit-2 { font-size: 8.8pt; line-height: 1.3; }
.brief.large { font-size: 12.5pt; width: 250mm; }
.brief * { box-sizing: border-box; }
/* What was measured on the screen fits the page: both have the same room. */
.brief header { position: relative; display: flex; justify-content: space-between; align-items: end; gap: 6mm; font-size: 0.9em; color: var(--mui-palette-text-secondary);
  border-bottom: 0.4mm solid var(--house-primary); padding-bottom: 1.6mm; margin-bottom: 3mm; }
.brief .house-logo { margin: 0; }
.brief header strong { color: var(--mui-palette-text-primary); font-weight: 600; }
.brief h1 { font-size: 1.62em; line-height: 1.26; font-weight: 600; margin: 0 0 3.2mm; text-wrap: balance; }
.brief h2 { font-size: 0.82em; font-weight: 600; letter-spacing: 0.04em; text-transform: uppercase; margin: 0 0 1.2mm;
  color: var(--mui-palette-primary-dark); break-after: avoid; }
.brief h3 { font-size: 1em; font-weight: 600; margin: 0; break-after: avoid; }
.brief p { margin: 0; }
.brief ul, .brief ol, .brief dl { margin: 0; padding: 0; list-style: none; }
.brief li { margin: 0; break-inside: avoid; }
.brief section { margin: 0 0 3.4mm; }
.brief ol.numbered { counter-reset: place; }
.brief ol.numbered > li { counter-increment: place; padding-left: 5mm; position: relative; }
.brief ol.numbered > li::before { content: counter(place); position: absolute; left: 0; line-height: 25px; font-weight: 600; color: var(--mui-palette-primary-dark); }
.brief.fit-1 section { margin-bottom: 2.8mm; }
.brief.fit-2 section { margin-bottom: 2.2mm; }
.brief.fit-2 h1 { margin-bottom: 2.2mm; }
.brief.fit-2 .map { zoom: 0.86; }
.brief.fit-2 .person .said, .brief.fit-2 li .said { padding: 1px 0; }
.brief .two { display: grid; grid-template-columns: 1fr 1fr; gap: 7mm; }
.brief .three { display: grid; grid-template-columns: repeat(3, 1fr); gap: 5mm; }
.brief .money { display: grid; grid-template-columns: repeat(6, 1fr); border: 0.25mm solid var(--mui-palette-divider); border-radius: 1.4mm; }
.brief .money > div { padding: 1.6mm 2mm; border-left: 0.25mm solid var(--mui-palette-divider); min-width: 0; }
.brief .money > div:first-child { border-left: 0; }
.brief .money dt { font-size: 0.8em; color: var(--mui-palette-text-secondary); }
.brief .money dd { margin: 0; }
.brief .money .value { font-size: 1.2em; font-weight: 600; white-space: nowrap; }
.brief .money .value.loss { color: var(--mui-palette-error-main); }
.brief .money .value.none { font-size: 0.95em; font-weight: 400; color: var(--mui-palette-text-secondary); line-height: 1.6; }
.brief .money .note { font-size: 0.78em; line-height: 1.25; color: var(--mui-palette-text-secondary); }
.brief .lights > li { padding-left: 1.55em; position: relative; }
.brief .lights .dot { position: absolute; left: 0; top: 6px; }
.brief .dot { width: 1.42em; height: 1.42em; border-radius: 50%; color: #fff; font-size: 0.72em; line-height: 1.42em; text-align: center; flex: none; }
.brief .dot.red { background: var(--mui-palette-error-main); }
.brief .dot.amber { background: var(--mui-palette-warning-main); }
.brief .dot.green { background: var(--mui-palette-success-main); }
.brief .dot.step { background: var(--mui-palette-primary-main); }
.brief .map { display: block; margin: 0 auto; max-width: 100%; height: auto; }
.brief .map .card { fill: #fff; stroke: var(--mui-palette-text-secondary); stroke-width: 0.9; }
.brief .map .post { stroke-dasharray: 4 3; }
.brief .map .link { fill: none; stroke: var(--mui-palette-text-secondary); stroke-width: 1; }
.brief .map .between { stroke-dasharray: 4 3; }
.brief .map .tie { fill: none; stroke: var(--mui-palette-primary-main); opacity: 0.8; }
.brief .map .tie.conflict { stroke: var(--mui-palette-error-main); }
.brief .map .tie .head { fill: var(--mui-palette-primary-main); }
.brief .map text { fill: var(--mui-palette-text-primary); }
.brief .map .name { font-size: 12px; font-weight: 600; }
.brief .map .name.unsure { font-style: italic; }
.brief .map .tie.unsure { opacity: 0.45; }
.brief .map .title { font-size: 10.5px; fill: var(--mui-palette-text-secondary); }
.brief .legend { display: flex; flex-wrap: wrap; justify-content: center; gap: 0 4mm; margin-top: 1mm; font-size: 0.78em; color: var(--mui-palette-text-secondary); }
.brief .legend li { display: flex; gap: 1mm; align-items: center; margin: 0; }
.brief .person { break-inside: avoid; }
.brief .person .title, .brief .small { font-size: 0.86em; color: var(--mui-palette-text-secondary); }
.brief footer { margin-top: auto; padding-top: 1.6mm; border-top: 0.25mm solid var(--mui-palette-divider); font-size: 0.8em; color: var(--mui-palette-text-secondary); display: flex; justify-content: space-between; gap: 6mm; }
.brief .said { all: unset; display: inline-block; vertical-align: top; border-radius: 0.6mm; }
.brief li .said, .brief p .said, .brief .note .said { min-height: 26px; padding: 2px 0; box-sizing: border-box; align-content: center; }
.brief .note .said { align-content: start; }
.brief button.said { cursor: pointer; }
.brief button.said:hover { background: var(--mui-palette-primary-light); }
.brief button.said:focus-visible { outline: 2px solid var(--mui-palette-primary-main); outline-offset: 1px; }
.brief .sure { font-style: italic; color: var(--mui-palette-text-secondary); }
.brief .moved { color: var(--mui-palette-warning-dark); font-style: italic; }
.brief a { color: var(--mui-palette-primary-main); }
@media print { .brief .moved { display: none; } .brief, .brief.large { width: auto; min-height: 276mm; padding: 0; } .brief.large { font-size: 10pt; } }
`

/** The same with the pages that it is printed on. */
export const briefCss = `${briefLook}
@page { size: A4; margin: 11mm 14mm 9mm; }
`

/** What of the program around a brief is not printed with it. */
export const briefPrint = {
  '@media print': {
    ...printedAlone('.brief', '#fff'),
    '.brief': { boxShadow: 'none !important', border: 'none !important' },
    ':has(> .brief)': { zoom: '1 !important' },
  },
}
