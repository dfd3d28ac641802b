import { houseStyleOf } from '../../../ui/house/house-css.ts'
import { useHouseLook } from '../../../ui/house/house-look.ts'
import { HouseLogo, HouseMarks } from '../../../ui/house/house-marks.tsx'
import { useId, type RefObject } from 'react'
import { formatDay } from '../../../ui/format.ts'
import { useToday } from '../../../ui/use-today.ts'
import type { PointData, ReviewData } from '../use-review.ts'
import { partsOf, type MinutesPart } from './minutes-parts.ts'
import { useSayMinutes, type SayMinutes } from './use-say-minutes.ts'

type Props = Readonly<{ data: ReviewData; ref: RefObject<HTMLElement | null> }>

/** The minutes as they print: plan after plan, what was decided first. */
export function MinutesPaper({ data, ref }: Props) {
  const says = useSayMinutes(data)
  const today = useToday()
  const { say, whenAndWho } = says
  const title = say('minutesOf', { title: data.review.title })
  return (
    <article
      ref={ref}
      className="minutes"
      data-hue="light"
      style={houseStyleOf(useHouseLook())}
      aria-label={title}
    >
      <HouseMarks side="18mm" />
      <header>
        <HouseLogo />
        <span className="house-rule" />
        <h1>{title}</h1>
        {whenAndWho.map((line) => (
          <p key={line} className="quiet">
            {line}
          </p>
        ))}
      </header>
      {partsOf(data).map((part) => (
        <Part key={part.plan.planId} part={part} says={says} />
      ))}
      <footer>{say('footer', { day: formatDay(today) })}</footer>
    </article>
  )
}

function Part({ part: { plan, kinds, carried }, says }: Readonly<{ part: MinutesPart; says: SayMinutes }>) {
  const { say } = says
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{plan.accountName}</h2>
      <p className="quiet">{plan.title}</p>
      {kinds.length === 0 ? <p>{say('nothingSaid')}</p> : null}
      {kinds.map(({ kind, points }) => (
        <section key={kind} aria-label={say(`many-${kind}`)}>
          <h3>{say(`many-${kind}`)}</h3>
          <Points points={points} says={says} />
        </section>
      ))}
      {carried.length === 0 ? null : (
        <section aria-label={say('stillOpen')}>
          <h3>{say('stillOpen')}</h3>
          <Points
            points={carried.map(({ point }) => point)}
            says={says}
            from={carried.map(({ reviewTitle, heldOn }) =>
              say('carriedFrom', { title: reviewTitle, day: formatDay(heldOn) }),
            )}
          />
        </section>
      )}
    </section>
  )
}

type PointsProps = Readonly<{
  points: readonly PointData[]
  says: SayMinutes
  /** Of each, where it was said; of this review where nothing is given. */
  from?: readonly string[]
}>

function Points({ points, says, from }: PointsProps) {
  const { say, ownerOf, dueOf, standingOf } = says
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('said')}</th>
          <th scope="col" className="who">
            {say('owner')}
          </th>
          <th scope="col" className="when">
            {say('due')}
          </th>
          <th scope="col" className="what">
            {say('state')}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map((point, at) => (
          <tr key={point.id}>
            <td>
              {point.text}
              {from ? <div className="quiet">{from[at]}</div> : null}
            </td>
            <td>{ownerOf(point)}</td>
            <td>{dueOf(point)}</td>
            <td>{standingOf(point)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
