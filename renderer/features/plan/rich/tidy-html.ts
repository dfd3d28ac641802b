/**
 * HTML from the clipboard, with what means something made plain: paragraphs that Word shows as a list become a list, a heading
 * that is only styled as one becomes one, and what is no text goes. It is read as a document of its own, in which nothing runs
 * and nothing is fetched; what the text may be made of is decided after that, by its schema.
 */
export function tidyHtml(html: string): string {
  const page = new DOMParser().parseFromString(withoutStyles(html), 'text/html')
  const { body } = page
  for (const each of body.querySelectorAll(nothingToRead)) each.remove()
  for (const each of body.querySelectorAll(
    '[data-style*="mso-list:Ignore" i], [data-style*="mso-list: Ignore" i]',
  ))
    each.setAttribute('data-sign', each.textContent)
  flatten(body, 0)
  makeTitlesHeadings(page)
  makeLists(page)
  makeMarks(page)
  for (const list of body.querySelectorAll('ol[start]'))
    if (!/^\d{1,6}$/.test(list.getAttribute('start') ?? '')) list.removeAttribute('start')
  for (const cell of body.querySelectorAll('td, th')) limitSpans(cell)
  return new XMLSerializer().serializeToString(body)
}

const nothingToRead =
  'script, style, iframe, object, embed, template, noscript, svg, math, link, meta, form, input, button, select, textarea, img, video, audio, canvas, [hidden], [data-style*="display:none" i], [data-style*="display: none" i]'

/**
 * What styles say is read as words, and no style is one: the page's own rules would refuse each, and say so. What one could be
 * held up with is gone through once, whatever it is.
 */
function withoutStyles(html: string): string {
  const [first = '', ...others] = html.split(/<style\b/i)
  const kept = others.map((part) => {
    const end = part.search(/<\/style/i)
    return end === -1 ? '' : part.slice(part.indexOf('>', end) + 1)
  })
  return [first, ...kept]
    .join('')
    .replaceAll(/<[a-z][^<>]*>/gi, (tag) => tag.replaceAll(/\sstyle(?=\s*=)/gi, ' data-style'))
}

/** Other programs write bold and italic as styles, and around everything a bold that is none. */
function makeMarks(page: Document): void {
  for (const element of page.querySelectorAll('[data-style]')) {
    const style = element.getAttribute('data-style') ?? ''
    element.removeAttribute('data-style')
    const isNot = /(?:^|;)\s*font-weight:\s*(normal|400)\b/i.test(style)
    if (isNot && (element.localName === 'b' || element.localName === 'strong'))
      replaceName(page, element, 'span')
    else if (element.localName === 'span') {
      if (/(?:^|;)\s*font-weight:\s*(bold|[6-9]00)\b/i.test(style)) wrapWithin(page, element, 'strong')
      if (/(?:^|;)\s*font-style:\s*italic\b/i.test(style)) wrapWithin(page, element, 'em')
    }
  }
}

function wrapWithin(page: Document, element: Element, name: string): void {
  const mark = page.createElement(name)
  mark.append(...element.childNodes)
  element.append(mark)
}

/** Nobody writes so deep; what fits a text into a text takes forever over it. The letters of it stay. */
const deepestAtMost = 40

function flatten(element: Element, depth: number): void {
  for (const child of [...element.children])
    if (depth >= deepestAtMost) child.replaceWith(child.textContent)
    else flatten(child, depth + 1)
}

/** Word's names for them, which it writes in the language of the document only as a name of the style. */
function makeTitlesHeadings(page: Document): void {
  for (const title of page.querySelectorAll('p.MsoTitle, p.MsoSubtitle'))
    replaceName(page, title, title.className === 'MsoTitle' ? 'h1' : 'h2')
}

function makeLists(page: Document): void {
  for (const paragraph of page.querySelectorAll('p'))
    if (paragraph.isConnected && listOf(paragraph)) makeList(page, paragraph)
}

type ListPlace = Readonly<{ level: number; isNumbered: boolean; sign: string }>

/** Where a paragraph of Word stands in a list: `mso-list:l0 level2 lfo1`, its sign in a part that is to be ignored. */
function listOf(paragraph: Element): ListPlace | undefined {
  const level = /mso-list:\s*[^;"]*level(\d)/i.exec(paragraph.getAttribute('data-style') ?? '')?.[1]
  if (level === undefined) return undefined
  const sign = paragraph.querySelector('[data-sign]')?.textContent.trim() ?? ''
  return { level: Number(level), isNumbered: /^\(?[0-9a-z]{1,4}[.)]/i.test(sign), sign }
}

/** The paragraph and those after it that go on with its list, as one list; deeper levels are lists within their item. */
function makeList(page: Document, first: Element): void {
  const open: { level: number; list: Element }[] = []
  let paragraph: Element | null = first
  while (paragraph?.localName === 'p') {
    const place = listOf(paragraph)
    if (!place) break
    const next: Element | null = paragraph.nextElementSibling
    while ((open.at(-1)?.level ?? 0) > place.level)
      if (open.length > 1) open.pop()
      else break
    const under = open.at(-1)
    if (!under || under.level < place.level) {
      const list = page.createElement(place.isNumbered ? 'ol' : 'ul')
      const start = /^\d{1,6}/.exec(place.sign)?.[0]
      if (place.isNumbered && start !== undefined && start !== '1') list.setAttribute('start', start)
      if (under) (under.list.lastElementChild ?? under.list).append(list)
      else paragraph.before(list)
      open.push({ level: place.level, list })
    }
    const item = page.createElement('li')
    const words = page.createElement('p')
    paragraph.querySelector('[data-sign]')?.remove()
    words.append(...paragraph.childNodes)
    item.append(words)
    open.at(-1)?.list.append(item)
    paragraph.remove()
    paragraph = next
  }
}

function limitSpans(cell: Element): void {
  for (const name of ['colspan', 'rowspan']) {
    const span = Number(cell.getAttribute(name) ?? 1)
    if (!Number.isInteger(span) || span < 1 || span > 100) cell.removeAttribute(name)
  }
}

function replaceName(page: Document, element: Element, name: string): void {
  const renamed = page.createElement(name)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
}
