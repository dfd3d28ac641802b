const variable = /var\((--[\w-]+)\)/g

/**
 * A paper of the page as a file of HTML that stands by itself: what can be pressed becomes text, and each color is written where a
 * variable of the page stood.
 * @param paper as it is shown
 * @param css its whole look
 */
export function paperHtml(
  paper: HTMLElement,
  css: string,
  { title, language }: Readonly<{ title: string; language: string }>,
): string {
  const copy = paper.cloneNode(true) as HTMLElement
  copy.classList.remove('large')
  for (const button of copy.querySelectorAll('button')) {
    const text = document.createElement('span')
    text.className = button.className
    text.append(...button.childNodes)
    button.replaceWith(text)
  }
  const colors = getComputedStyle(paper)
  const written = (text: string): string =>
    text.replaceAll(
      variable,
      (_whole, name: string) => colors.getPropertyValue(name).trim() || 'currentColor',
    )
  return [
    `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8">`,
    `<title>${escaped(title)}</title><style>html, body { margin: 0 }${written(css)}</style></head><body>`,
    written(new XMLSerializer().serializeToString(copy)),
    '</body></html>',
  ].join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
