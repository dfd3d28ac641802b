import { useLayoutEffect, type RefObject } from 'react'

const steps = ['fit-1', 'fit-2'] as const

/**
 * Sets a brief in smaller type, in two steps, where it would not fit on one page otherwise. What does not fit then goes on to a second
 * page: smaller type would not be read.
 * @param shown what is on the page: measured again where that is another
 */
export function useFit(paper: RefObject<HTMLElement | null>, shown: unknown, isLarge: boolean): void {
  useLayoutEffect(() => {
    const article = paper.current
    if (!article || isLarge) return
    article.classList.remove(...steps)
    for (const step of steps) {
      // The last part tells how long the text is: the page itself is never shorter than paper.
      if (article.offsetHeight <= pageHeightPx(article)) return
      article.classList.remove(...steps)
      article.classList.add(step)
    }
  }, [paper, shown, isLarge])
}

/** The least height of the page is that of paper. */
function pageHeightPx(article: HTMLElement): number {
  return Math.ceil(Number.parseFloat(getComputedStyle(article).minHeight)) + 1
}
