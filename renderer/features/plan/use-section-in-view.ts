import type { PlanSection } from '#shared/domain/plan/model.ts'
import { useEffect, useState } from 'react'
import { sectionAnchor } from './section-block.tsx'

/** The id of the section one reads: the first whose text reaches into the upper part of the window. */
export function useSectionInView(sections: readonly Pick<PlanSection, 'id'>[]): string | undefined {
  const [inView, setInView] = useState<string>()
  const ids = sections.map(({ id }) => id).join(' ')

  useEffect(() => {
    const order = ids.split(' ')
    const visible = new Set<string>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const id = entry.target.id
          if (entry.isIntersecting) visible.add(id)
          else visible.delete(id)
        }
        const first = order.find((id) => visible.has(sectionAnchor({ id } as PlanSection)))
        if (first !== undefined) setInView(first)
      },
      { rootMargin: '-220px 0px -45% 0px' },
    )
    for (const id of order) {
      const element = document.getElementById(sectionAnchor({ id } as PlanSection))
      if (element) observer.observe(element)
    }
    return () => observer.disconnect()
  }, [ids])

  return inView
}
