import { printedAlone } from '../../ui/printed-alone.ts'

/** How the paper looks on the screen; the PDF has the look of the house. Colors are the variables of the light theme, sizes those of paper. */
export const customerCss = `
.customer-paper { box-sizing: border-box; width: 210mm; max-width: 100%; min-height: 297mm; padding: 16mm 18mm 12mm; background: #fff;
  color: var(--mui-palette-text-primary); color-scheme: light;
  font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif; font-size: 10pt; line-height: 1.42;
  font-variant-numeric: tabular-nums; }
.customer-paper * { box-sizing: border-box; }
.customer-paper h1 { font-size: 1.7em; line-height: 1.25; font-weight: 600; margin: 0 0 2mm; padding-bottom: 2mm;
  border-bottom: 0.4mm solid var(--mui-palette-primary-main); }
.customer-paper h2 { font-size: 1.25em; font-weight: 600; margin: 7mm 0 1mm; }
.customer-paper h3 { font-size: 0.84em; font-weight: 600; letter-spacing: 0.04em; text-transform: uppercase; margin: 3.6mm 0 1mm;
  color: var(--mui-palette-primary-dark); }
.customer-paper p { margin: 0 0 1mm; white-space: pre-wrap; overflow-wrap: anywhere; }
.customer-paper ul { margin: 0 0 1mm; padding-left: 5mm; }
.customer-paper li { white-space: pre-wrap; overflow-wrap: anywhere; }
.customer-paper table { width: 100%; border-collapse: collapse; table-layout: fixed; }
.customer-paper td, .customer-paper th { text-align: left; vertical-align: top; padding: 1.1mm 2mm 1.1mm 0;
  border-bottom: 0.2mm solid var(--mui-palette-divider); overflow-wrap: anywhere; white-space: pre-wrap; font-weight: 400; }
.customer-paper thead th { font-size: 0.84em; color: var(--mui-palette-text-secondary); }
.customer-paper .quiet { color: var(--mui-palette-text-secondary); }
.customer-paper footer { margin-top: 8mm; font-size: 0.82em; color: var(--mui-palette-text-secondary); }
.customer-paper .piece { all: unset; cursor: pointer; border-radius: 0.6mm; display: inline; min-height: 24px; padding: 2px 1px; }
.customer-paper .piece:hover { background: var(--mui-palette-primary-light); }
.customer-paper .piece:focus-visible { outline: 2px solid var(--mui-palette-primary-main); outline-offset: 1px; }
.customer-paper .struck { text-decoration: line-through; text-decoration-thickness: 1.5px; color: var(--mui-palette-error-dark);
  background: color-mix(in srgb, var(--mui-palette-error-main) 9%, #fff); }
.customer-paper .struck.ours { color: var(--mui-palette-text-secondary); background: var(--mui-palette-grey-100, #f3f4f6); }
.customer-paper .released { background: color-mix(in srgb, var(--mui-palette-warning-main) 18%, #fff); }
.customer-paper.only-print { display: none; }
@media print { .customer-paper.only-screen { display: none !important; } .customer-paper.only-print { display: block; } .customer-paper { width: auto; min-height: 0; padding: 0; border: none; } }
`

/** What of the program around it is not printed with it. */
export const customerPrint = { '@media print': printedAlone('.customer-paper', '#fff') }
