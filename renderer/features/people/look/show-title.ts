import type { PointerEvent } from 'react'

let title: SVGTitleElement | undefined

/**
 * Says what a card says in words while the pointer is on it. One title goes from card to card: a title in each of thousands of
 * cards would be thousands of elements that nobody sees.
 */
export function showTitle({ target }: PointerEvent): void {
  const card = target instanceof Element ? target.closest('[data-person]') : null
  if (!card) return
  title ??= document.createElementNS('http://www.w3.org/2000/svg', 'title')
  title.textContent = card.getAttribute('aria-label')
  if (title.parentNode !== card) card.append(title)
}
