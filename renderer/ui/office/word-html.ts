import { inkOf } from '#shared/domain/house-style/color.ts'
import type { HouseLook } from '#shared/domain/house-style/model.ts'
import { fontFamilyOf, houseCss } from '../house/house-css.ts'
import { logoUrl } from '../house/logo-size.ts'
import type { Runs, WordBlock, WordContent } from './word-content.ts'

/** A document as pages of HTML that stand by themselves, for a PDF that says the same as the file for Word. */
export function wordHtml({ title, language, look, foot, blocks }: WordContent): string {
  return [
    `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8"><title>${escaped(title)}</title>`,
    `<style>${css(look)}</style></head><body>`,
    ...logoHtml(look),
    ...blocks.map(blockHtml),
    `<footer>${escaped(foot)}</footer></body></html>`,
  ].join('\n')
}

function blockHtml(block: WordBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`
    case 'text':
      return `<p>${runsHtml(block.runs)}</p>`
    case 'list': {
      const tag = block.isNumbered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${runsHtml(item)}</li>`).join('')}</${tag}>`
    }
    case 'table': {
      const widths = block.columns.map(({ share }) => `<col style="width:${(share * 100).toFixed(1)}%">`)
      const heads = block.columns.map(({ head }) => `<th scope="col">${escaped(head)}</th>`)
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell) => `<td>${runsHtml(cell)}</td>`).join('')}</tr>`,
      )
      return `<table><colgroup>${widths.join('')}</colgroup><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`
    }
  }
}

/** Beside the first heading. */
function logoHtml({ logo }: HouseLook): readonly string[] {
  return logo === null ? [] : [`<img class="house-logo" alt="" src="${logoUrl(logo)}">`]
}

function runsHtml(runs: Runs): string {
  return runs
    .map(({ text, isBold, isItalic, isQuiet, color }) => {
      const said = escaped(text).replaceAll('\n', '<br>')
      const look = [isQuiet ? 'quiet' : '', isItalic ? 'slanted' : ''].filter(Boolean).join(' ')
      const style = color === undefined ? '' : ` style="color:${escaped(color)}"`
      const inner = look === '' && style === '' ? said : `<span class="${look}"${style}>${said}</span>`
      return isBold ? `<strong>${inner}</strong>` : inner
    })
    .join('')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function css(look: HouseLook): string {
  const ink = inkOf(look.primaryColor)
  return `
body { margin: 0; color: #1a1c1e; font-family: ${fontFamilyOf(look)}; font-size: 10pt; line-height: 1.42; font-variant-numeric: tabular-nums; }
h1 { font-size: 1.7em; line-height: 1.25; font-weight: 600; margin: 0 0 2mm; padding-bottom: 2mm; border-bottom: 0.4mm solid ${look.primaryColor}; }
h2 { font-size: 1.25em; font-weight: 600; margin: 7mm 0 1mm; break-after: avoid; }
h3 { font-size: 0.84em; font-weight: 600; letter-spacing: 0.04em; text-transform: uppercase; margin: 3.6mm 0 1mm; color: ${ink}; break-after: avoid; }
p { margin: 0 0 1mm; }
ul, ol { margin: 0 0 1mm; padding-left: 5mm; }
li { break-inside: avoid; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { text-align: left; vertical-align: top; padding: 1.1mm 2mm 1.1mm 0; border-bottom: 0.2mm solid #c9ced6; overflow-wrap: anywhere; font-weight: 400; }
thead th { font-size: 0.84em; color: #55606e; }
tr { break-inside: avoid; }
.quiet { color: #55606e; }
.slanted { font-style: italic; }
footer { margin-top: 8mm; font-size: 0.82em; color: #55606e; }
@page { size: A4; margin: 16mm 18mm 14mm; }
${houseCss(look).replaceAll('var(--house-accent)', look.accentColor)}`
}
