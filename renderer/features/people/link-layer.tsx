import { memo } from 'react'
import type { OrgLayout } from '../../diagram/org-layout.ts'
import { allLinks, linksUpFrom } from '../../diagram/org-links.ts'

type Props = Readonly<{ layout: OrgLayout; selectedId: string | null }>

/** The reporting lines: all of them as one path, and the one from the selected person up to the top above it. */
export const LinkLayer = memo(function LinkLayer({ layout, selectedId }: Props) {
  return (
    <g aria-hidden="true" data-fades="">
      <AllLinks layout={layout} />
      {selectedId === null ? null : <path className="link-up" d={linksUpFrom(layout, selectedId)} />}
    </g>
  )
})

const AllLinks = memo(function AllLinks({ layout }: Readonly<{ layout: OrgLayout }>) {
  return <path className={layout.flow === 'free' ? 'link is-free' : 'link'} d={allLinks(layout)} />
})
