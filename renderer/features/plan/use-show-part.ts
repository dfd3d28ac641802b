import { useEffect } from 'react'
import { useSearchParams } from 'react-router'

/** Brings the part of the plan that the address names into view once it is there, and the keys to it. */
export function useShowPart(isThere: boolean): void {
  const partId = useSearchParams()[0].get('part')
  useEffect(() => {
    if (!isThere || partId === null) return
    const part = Array.from(document.querySelectorAll<HTMLElement>('[data-part]')).find(
      ({ dataset }) => dataset['part'] === partId,
    )
    part?.scrollIntoView?.({ block: 'center' })
    part?.querySelector<HTMLElement>('textarea, input, [tabindex]')?.focus({ preventScroll: true })
  }, [isThere, partId])
}
