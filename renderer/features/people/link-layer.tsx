import { memo, useMemo } from 'react'
import type { OrgLayout } from '../../diagram/org-layout.ts'
import { linksInFields } from '../../diagram/fields.ts'
import type { Point } from '../../diagram/geometry.ts'
import { origin } from '../../diagram/sketch.ts'
import { movedTo } from './moved-to.ts'
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
  const all = useMemo(() => pathsOf(layout), [layout])
  const bright = useMemo(
    () => (meant === null ? undefined : linksInFields(linksAmong(layout, meant)).map(standing)),
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

type Lines = Readonly<{ key: string; path: string; at: Point }>

/** Of blocks that were drawn before only where they are is told anew. */
function pathsOf(layout: OrgLayout): readonly Lines[] {
  const { blocks } = layout
  if (!blocks) return linksInFields(layout).map(standing)
  return blocks
    .map(({ block, at }) => ({ key: block.id, path: block.links(), at }))
    .filter(({ path }) => path !== '')
}

function standing(path: string, index: number): Lines {
  return { key: `field ${index}`, path, at: origin }
}

function Paths({ look, all }: Readonly<{ look: string; all: readonly Lines[] }>) {
  return all.map(({ key, path, at }) => <path key={key} className={look} d={path} transform={movedTo(at)} />)
}
