import { memo, useMemo } from 'react'
import type { OrgLayout } from '../../diagram/org-layout.ts'
import { linksInFields } from '../../diagram/fields.ts'
import { linksAmong, linksUpFrom } from '../../diagram/org-links.ts'

type Props = Readonly<{
  layout: OrgLayout
  selectedId: string | null
  /** Whom the filter means; `null` for everybody. Lines to the others fade. */
  meant: ReadonlySet<string> | null
  /** Whether lines below are cut where they cross, so that the hierarchy is seen through them. */
  areOverOthers: boolean
}>

/** The reporting lines: all of them, as few paths as are painted well, and the one from the selected person up to the top above it. */
export const LinkLayer = memo(function LinkLayer({ layout, selectedId, meant, areOverOthers }: Props) {
  return (
    <g aria-hidden="true" data-fades="">
      <AllLinks layout={layout} meant={meant} areOverOthers={areOverOthers} />
      {selectedId === null ? null : <path className="link-up" d={linksUpFrom(layout, selectedId)} />}
    </g>
  )
})

type AllProps = Omit<Props, 'selectedId'>

const AllLinks = memo(function AllLinks({ layout, meant, areOverOthers }: AllProps) {
  const all = useMemo(() => linksInFields(layout), [layout])
  const bright = useMemo(
    () => (meant === null ? undefined : linksInFields(linksAmong(layout, meant))),
    [layout, meant],
  )
  const look = layout.flow === 'free' ? 'link is-free' : 'link'
  return (
    <>
      {areOverOthers && layout.flow !== 'free' ? <Paths look="link-halo" all={all} /> : null}
      <Paths look={bright === undefined ? look : `${look} is-faded`} all={all} />
      {bright === undefined ? null : <Paths look={look} all={bright} />}
    </>
  )
})

function Paths({ look, all }: Readonly<{ look: string; all: readonly string[] }>) {
  return all.map((path, index) => <path key={index} className={look} d={path} />)
}
