import { houseStyleOf } from '../../../ui/house/house-css.ts'
import { useHouseLook } from '../../../ui/house/house-look.ts'
import { HouseLogo, HouseMarks } from '../../../ui/house/house-marks.tsx'
import { useId, type RefObject } from 'react'
import type { PackLine, PackPart } from '../../../ui/person/meeting-said.ts'

type Props = Readonly<{
  title: string
  subtitle: string
  parts: readonly PackPart[]
  foot: string
  ref: RefObject<HTMLElement | null>
}>

/** The pack as it prints: who they are and what they want first, then what is owed, what was, and who of ours knows them. */
export function MeetingPaper({ title, subtitle, parts, foot, ref }: Props) {
  return (
    <article
      ref={ref}
      className="person-paper"
      data-hue="light"
      style={houseStyleOf(useHouseLook())}
      aria-label={title}
    >
      <HouseMarks side="18mm" />
      <header>
        <HouseLogo />
        <span className="house-rule" />
        <h1>{title}</h1>
        <p className="quiet">{subtitle}</p>
      </header>
      {parts.map((part) => (
        <Part key={part.title} part={part} />
      ))}
      <footer>{foot}</footer>
    </article>
  )
}

function Part({ part: { title, groups, none } }: Readonly<{ part: PackPart }>) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {groups.length === 0 ? <p>{none}</p> : null}
      {groups.map((group) => (
        <div key={group.title}>
          {group.title === '' ? null : <h3>{group.title}</h3>}
          <ul>
            {group.lines.map((line) => (
              <Line key={`${line.text} ${line.beside}`} line={line} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Line({ line: { text, beside, isLate = false } }: Readonly<{ line: PackLine }>) {
  return (
    <li>
      {text}
      {beside === '' ? null : <span className={isLate ? 'quiet late' : 'quiet'}> · {beside}</span>}
    </li>
  )
}
