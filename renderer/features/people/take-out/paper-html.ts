import { svgText } from '../../../ui/picture/svg-text.ts'
import type { Pages } from './pages.ts'

/** The pages as one file of HTML that stands by itself: each drawing fills a page. */
export function paperHtml(title: string, language: string, { page, drawings }: Pages): string {
  const style = [
    `@page { size: ${page.widthPx}px ${page.heightPx}px; margin: 0 }`,
    'html, body { margin: 0 }',
    `section { width: ${page.widthPx}px; height: ${page.heightPx}px; break-after: page; overflow: hidden }`,
    'section:last-child { break-after: auto }',
    'svg { display: block }',
  ].join('\n')
  return [
    `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8">`,
    `<title>${escaped(title)}</title><style>${style}</style></head><body>`,
    ...drawings.map((drawing) => `<section>${svgText(drawing)}</section>`),
    '</body></html>',
  ].join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
