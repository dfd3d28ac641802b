import type { Aging } from '#shared/domain/relationship/aging.ts'
import type { Contact, ContactId, InformalLine } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import { useEffect, useMemo, type MouseEvent } from 'react'
import { isInside, type Box as Area, type Point } from '../../diagram/geometry.ts'
import { cull, pointUnder } from '../../diagram/viewport.ts'
import { CardLayer } from './card-layer.tsx'
import { bothHands } from './both-hands.ts'
import { CarryFlag } from './carry-flag.tsx'
import { InformalLayer, InformalMarks } from './informal-layer.tsx'
import { LaneLayer } from './lane-layer.tsx'
import { LayoutProgress } from './layout-progress.tsx'
import { LinkLayer } from './link-layer.tsx'
import { useDrawnTies } from './look/drawn-ties.ts'
import type { MapLook } from './look/map-look-of.ts'
import { showTitle } from './look/show-title.ts'
import { withoutNetwork } from './map-choice.ts'
import { mapClass, MapStyles } from './map-styles.tsx'
import { MapOverview } from './overview/map-overview.tsx'
import { useOverview } from './overview/use-overview.ts'
import { topsOf, type People } from './people.ts'
import { isTying } from './tie/is-tying.ts'
import { TieDialog } from './tie/tie-dialog.tsx'
import { TieFlag } from './tie/tie-flag.tsx'
import { useTieDrag } from './tie/use-tie-drag.ts'
import { ChangeOutlines, ChangeSigns } from './time/change-layer.tsx'
import type { MapLink } from './time/map-link.ts'
import type { MapMarks } from './time/map-marks.ts'
import { useMapLink } from './time/use-map-link.ts'
import { usePeopleWords } from './people-words.ts'
import { RubberBand } from './rubber-band.tsx'
import { joinedBy, toggledIn } from './selection.ts'
import { useCardDrag } from './use-card-drag.ts'
import { useCollapse } from './use-collapse.ts'
import type { Find } from './use-find.ts'
import { useFreeDrag } from './use-free-drag.ts'
import { useFreePlaces } from './use-free-places.ts'
import { useMapCamera } from './use-map-camera.ts'
import { useMapKeys } from './use-map-keys.ts'
import { useMapLayout, type Frame } from './use-map-layout.ts'
import { useMapView } from './use-map-view.ts'
import type { PeopleCommands } from './use-people-commands.ts'
import type { PeoplePlace } from './use-people-place.ts'
import { useRubberBand } from './use-rubber-band.ts'
import { ZoomControls } from './zoom-controls.tsx'

type Props = Readonly<{
  /** How it is called, where there is more than one. */
  name?: string
  people: People
  /** Those to be shown: none when they are hidden. */
  lines: readonly InformalLine[]
  aging: Aging
  look: MapLook
  allLines: readonly InformalLine[]
  /** What of it is marked as different from another day. */
  marks?: MapMarks
  /** Other maps that move with this one. */
  link?: MapLink | undefined
  /** The accounts of a group, each in a frame; left out where all people are of one account. */
  frames?: readonly Frame[] | undefined
  place: PeoplePlace
  commands: PeopleCommands
  find: Find
  isReadOnly: boolean
  onOpen: () => void
  onRemove: (contact: Contact) => void
}>

/** The relationship map: who reports to whom, how they stand to us, and who listens to whom beside the hierarchy. */
export function RelationshipMap({
  name,
  people,
  lines,
  aging,
  look,
  allLines,
  marks,
  link,
  frames,
  place,
  commands,
  find,
  isReadOnly,
  onOpen,
  onRemove,
}: Props) {
  const say = usePeopleWords()
  const { pending, put, takeByHand } = useFreePlaces(people)
  const drawing = useMapLayout({
    people,
    lines: allLines,
    choice: place.map,
    collapsing: place.collapsing,
    soughtId: find.currentId,
    pending,
    frames,
  })
  const { layout, lanes, shownAs } = drawing
  const isFree = shownAs === 'free'
  const collapse = useCollapse({ people, place, drawing })
  const selectedId = place.personId !== null && layout.cards.has(place.personId) ? place.personId : null
  const selectedIds = useMemo(() => new Set(place.selection), [place.selection])
  const mapView = useMapView()
  const { field, layer, sheet } = mapView
  const wholeOf = useMapLink(link, mapView, layout, selectedId)
  const camera = useMapCamera({
    layout,
    wholeOf,
    mapView,
    choice: `${shownAs} ${place.collapsing.levels} ${frames ? 'group' : ''}`,
    density: place.map.density,
    selectedId,
    soughtId: find.currentId,
    takeByHand,
  })
  const ties = useDrawnTies(layout, lines)
  const overview = useOverview(layout, mapView)
  const { meant } = look
  const unnamedLane = say(`noLane-${shownAs}`)
  const detail = mapView.drawn?.detail ?? 'full'
  const seen = mapView.drawn?.window

  const pointAt = (client: Point): Point | undefined => {
    const frame = field.current?.getBoundingClientRect()
    return frame && pointUnder(mapView.view.current, { x: client.x - frame.left, y: client.y - frame.top })
  }
  const cardAt = (client: Point): string | undefined => {
    const at = pointAt(client)
    if (!at) return undefined
    for (const card of layout.cards.values()) if (isInside(card, at)) return card.id
    return undefined
  }
  const onPush = (dx: number, dy: number): void => {
    const { x, y, scale } = mapView.view.current
    mapView.jumpTo({ x: x + dx, y: y + dy, scale })
  }
  const tie = useTieDrag({ isEnabled: !isReadOnly, layout, cardAt, pointAt, onPush })
  const drag = useCardDrag({
    takenBy: (event) =>
      isReadOnly || isFree || isTying(event) || !isOnCard(event.target)
        ? undefined
        : cardAt({ x: event.clientX, y: event.clientY }),
    cardAt,
    onPush,
    onDrop: (id, overId) => {
      const contact = people.byId.get(id)
      if (contact && selectedIds.size > 1 && selectedIds.has(id))
        commands.moveSeveral(topsOf(people, place.selection), overId as ContactId)
      else if (contact && contact.managerId !== overId) commands.move(contact, overId as ContactId)
    },
  })
  const freeDrag = useFreeDrag({
    isEnabled: !isReadOnly && isFree,
    field,
    layout,
    scale: () => mapView.view.current.scale,
    cardAt,
    withCard: (id) => (selectedIds.has(id) ? place.selection : [id]),
    onPut: (ids, by) => void put(drawing, ids, by),
  })
  const rubber = useRubberBand({
    onBand: (band) => {
      const { x, y } = pointUnder(mapView.view.current, band)
      const { scale } = mapView.view.current
      const area: Area = { x, y, widthPx: band.widthPx / scale, heightPx: band.heightPx / scale }
      const found = cull(layout.cards.values(), area).map((card) => card.id)
      if (found.length > 0) place.selectAll(joinedBy(place.selectionNow(), found), 'open')
    },
  })
  const onKeyDown = useMapKeys({
    people,
    layout,
    place,
    commands,
    isReadOnly,
    onOpen,
    onRemove,
    zoomBy: mapView.zoomBy,
    fit: camera.fit,
    collapse,
    onTie: (fromId, toId) => {
      const end = field.current?.querySelector(`[data-person="${toId ?? fromId}"]`)?.getBoundingClientRect()
      if (end) tie.ask({ fromId, toId, at: { x: end.left + end.width / 2, y: end.bottom } })
    },
    nudge: isFree && !isReadOnly ? (by) => void put(drawing, place.selectionNow(), by) : undefined,
  })

  useEffect(() => {
    const { activeElement } = document
    if (selectedId === null || !field.current?.contains(activeElement)) return
    field.current.querySelector<SVGGElement>(`[data-person="${selectedId}"]`)?.focus({ preventScroll: true })
  }, [selectedId, field])

  const onClick = (event: MouseEvent): void => {
    if (![drag, freeDrag, rubber, tie].every((hand) => hand.isClick())) return
    const groupId = collapsedBy(event.target)
    if (groupId !== undefined) return collapse(groupId)
    const id = cardAt({ x: event.clientX, y: event.clientY })
    if (id === undefined) return
    if (isAdding(event)) place.selectAll(toggledIn(place.selectionNow(), id), 'open')
    else place.select(id, 'open')
    field.current?.querySelector<SVGGElement>(`[data-person="${id}"]`)?.focus({ preventScroll: true })
  }

  return (
    <Box sx={{ position: 'relative', height: '100%', overflow: 'clip', bgcolor: 'background.default' }}>
      <MapStyles />
      <Box
        ref={field}
        role="tree"
        aria-label={name ?? say('mapName')}
        aria-multiselectable
        className={`${mapClass} is-${detail}`}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onPointerOver={showTitle}
        {...bothHands(tie.hands, bothHands(rubber.hands, isFree ? freeDrag.hands : drag.hands))}
      >
        <svg ref={layer}>
          <g ref={sheet}>
            {lanes.length > 0 ? <LaneLayer lanes={lanes} detail={detail} unnamed={unnamedLane} /> : null}
            {ties.length > 0 ? <InformalLayer ties={ties} selectedId={selectedId} meant={meant} /> : null}
            <LinkLayer
              layout={layout}
              selectedId={selectedId}
              meant={meant}
              areOverOthers={ties.length > 0}
            />
            {ties.length > 0 ? (
              <InformalMarks ties={ties} selectedId={selectedId} meant={meant} signs={marks?.lines} />
            ) : null}
            {marks ? <ChangeOutlines layout={layout} marks={marks.cards} seen={seen} /> : null}
            <CardLayer
              people={people}
              drawing={drawing}
              density={place.map.density}
              look={look}
              lines={lines}
              drawn={mapView.drawn}
              selectedId={selectedId}
              selectedIds={selectedIds}
              find={find}
              dropId={drag.carried?.overId ?? tie.carried?.overId ?? tie.drawing?.toId ?? null}
              aging={aging}
              isReadOnly={isReadOnly}
              marks={marks?.cards}
            />
            {marks ? <ChangeSigns layout={layout} marks={marks.cards} seen={seen} detail={detail} /> : null}
            <path ref={tie.ghost} className="tie-ghost" aria-hidden="true" />
          </g>
        </svg>
      </Box>
      <CarryFlag ref={drag.flag} carried={drag.carried} people={people} selection={place.selection} />
      <TieFlag ref={tie.flag} carried={tie.carried} people={people} />
      <TieDialog drawing={tie.drawing} people={people} onDone={tie.drop} />
      <RubberBand ref={rubber.band} />
      {drawing.share === undefined ? null : (
        <LayoutProgress
          share={drawing.share}
          onCancel={() => place.chooseMap(withoutNetwork(place.map, shownAs))}
        />
      )}
      <ZoomControls zoomBy={mapView.zoomBy} onFit={camera.fit} onOverview={overview.show} />
      {overview.isShown && !link ? (
        <MapOverview layout={layout} people={people} meant={meant} mapView={mapView} onHide={overview.hide} />
      ) : null}
    </Box>
  )
}

/** Whose group a press collapses or expands, if it is on such a number. */
function collapsedBy(target: EventTarget): string | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest<SVGGElement>('[data-collapse]')?.dataset['collapse']
}

/** Whether the pointer is on a card that can be taken up. */
function isOnCard(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-grip]') !== null
}

/** Whether a click adds to who is selected, or takes out of it. */
function isAdding({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean {
  return shiftKey || ctrlKey || metaKey
}
