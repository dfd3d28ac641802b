import { svgText } from '../../../ui/picture/svg-text.ts'
import type { Pages } from './pages.ts'

/** The pages as one file of HTML that stands by itself: each drawing fills a page. */
export function paperHtml(title: string, language: string, { page, drawings }: Pages): string {
  const whole = document.implementation.createHTMLDocument(title)
  whole.documentElement.lang = language
  const style = whole.createElement('style')
  style.textContent = [
    `@page { size: ${page.widthPx}px ${page.heightPx}px; margin: 0 }`,
    'html, body { margin: 0 }',
    `section { width: ${page.widthPx}px; height: ${page.heightPx}px; break-after: page; overflow: hidden }`,
    'section:last-child { break-after: auto }',
    'svg { display: block }',
  ].join('\n')
  const charset = whole.createElement('meta')
  charset.setAttribute('charset', 'utf-8')
  whole.head.prepend(charset)
  whole.head.append(style)
  whole.body.innerHTML = drawings.map((drawing) => `<section>${svgText(drawing)}</section>`).join('')
  return `<!doctype html>${whole.documentElement.outerHTML}`
}
