import { houseStyleOf } from '../../../ui/house/house-css.ts'
import { useHouseLook } from '../../../ui/house/house-look.ts'
import { HouseLogo, HouseMarks } from '../../../ui/house/house-marks.tsx'
import type { Output } from '#shared/contract/contract.ts'
import type { Held } from '#shared/contract/person-report.ts'
import type { TrailChange, TrailEntry } from '#shared/contract/trail.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { RefObject } from 'react'
import { formatDay, formatInstant } from '../../../ui/format.ts'
import { startingLarge } from '../../../ui/trail/change-table.tsx'
import { useTrailSentences } from '../../../ui/trail/use-trail-sentences.ts'
import { useAgeWords } from '../age/age-words.ts'
import { useReportWords } from './report-words.ts'
import { PaperPart } from '../../../ui/paper-part.tsx'

type Report = Output<'person-report.get'>
type Ages = Output<'age-limit.getForPerson'>['ages']
type Props = Readonly<{ report: Report; ages: Ages; today: CalendarDay; ref: RefObject<HTMLElement | null> }>

/** The report as it prints: the person, what refers to them, texts that name them, and who changed what. */
export function ReportPaper({ report, ages, today, ref }: Props) {
  const say = useReportWords()
  const { name, account, things, mentions, history, isHistoryCut } = report
  const [person, ...others] = things
  const sources = history.filter(({ detail, command }) => detail !== null && command.startsWith('import'))
  return (
    <article
      ref={ref}
      className="person-paper"
      data-hue="light"
      style={houseStyleOf(useHouseLook())}
      aria-label={say('report', { name })}
    >
      <HouseMarks side="18mm" />
      <header>
        <HouseLogo />
        <span className="house-rule" />
        <h1>{say('report', { name })}</h1>
        <p className="quiet">{say('atAccount', { account, day: formatDay(today) })}</p>
      </header>
      <PaperPart title={say('record')}>{person ? <Fields thing={person} /> : null}</PaperPart>
      <PaperPart title={say('sources')}>
        {sources.length === 0 ? <p>{say('noSources')}</p> : <Entries entries={sources} areSources />}
      </PaperPart>
      <PaperPart title={say('things')}>
        {others.length === 0 ? <p>{say('nothing')}</p> : <Things things={others} />}
      </PaperPart>
      <PaperPart title={say('ages')}>
        <AgesSaid ages={ages} />
      </PaperPart>
      {mentions.length === 0 ? null : (
        <PaperPart title={say('mentions')}>
          <p className="quiet">{say('mentionsHow')}</p>
          <Things things={mentions} />
        </PaperPart>
      )}
      <PaperPart title={say('history')}>
        <Entries entries={history} />
        {isHistoryCut ? <p>{say('historyCut')}</p> : null}
      </PaperPart>
      <footer>{say('beside')}</footer>
    </article>
  )
}

/** How long what is held is held: under each limit, from which day that counts, and when it is due. */
function AgesSaid({ ages }: Readonly<{ ages: Ages }>) {
  const say = useReportWords()
  const sayAge = useAgeWords()
  if (ages.length === 0) return <p>{say('noAges')}</p>
  return (
    <dl>
      {ages.map(({ kind, event, since, months, dueOn }) => (
        <Pair
          key={kind}
          term={sayAge(kind)}
          text={[
            sayAge('limit', { count: months }),
            sayAge(`event-${event}`, { day: formatDay(since) }),
            say('dueOn', { day: formatDay(dueOn) }),
          ].join(' · ')}
        />
      ))}
    </dl>
  )
}

function Things({ things }: Readonly<{ things: readonly Held[] }>) {
  const { sayThing } = useTrailSentences()
  return things.map((thing) => (
    <div key={thing.id} className={isShort(thing) ? 'kept' : undefined}>
      <h3>{startingLarge(sayThing(asAdded(thing)))}</h3>
      <Fields thing={thing} />
    </div>
  ))
}

/** So many letters are told in one piece of a page; more may go on over its end. */
const keptLetters = 900

function isShort({ fields }: Held): boolean {
  return JSON.stringify(fields).length <= keptLetters
}

function Fields({ thing }: Readonly<{ thing: Held }>) {
  const { sayField, sayValue } = useTrailSentences()
  if (thing.fields.length === 0) return null
  return (
    <dl>
      {thing.fields.map(({ field, value }) => (
        <Pair key={field} term={startingLarge(sayField(field))} text={sayValue(thing, field, value)} />
      ))}
    </dl>
  )
}

function Pair({ term, text }: Readonly<{ term: string; text: string }>) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </>
  )
}

type EntriesProps = Readonly<{ entries: readonly TrailEntry[]; areSources?: boolean }>

/** Who did what when; of what did not come from a file also each field before and after. */
function Entries({ entries, areSources = false }: EntriesProps) {
  const { sayEntry } = useTrailSentences()
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.seq}>
          <span className="quiet">{formatInstant(entry.happenedAt)}</span> {entry.actor} {sayEntry(entry)}
          {areSources ? null : <Changes changes={entry.changes} />}
        </li>
      ))}
    </ul>
  )
}

function Changes({ changes }: Readonly<{ changes: readonly TrailChange[] }>) {
  const say = useReportWords()
  const { sayField, sayValue } = useTrailSentences()
  const told = changes.flatMap((change) =>
    change.fields.map(({ field, before, after }) => {
      const words = { field: startingLarge(sayField(field)), after: sayValue(change, field, after) }
      const text =
        change.operation === 'insert'
          ? say('added', words)
          : say('change', { ...words, before: sayValue(change, field, before) })
      return { key: `${change.id} ${field}`, text }
    }),
  )
  return told.map(({ key, text }) => (
    <p key={key} className="quiet">
      {text}
    </p>
  ))
}

/** A thing as the sentences of the history take it. */
function asAdded({ fields, ...thing }: Held): TrailChange {
  return {
    ...thing,
    operation: 'insert',
    fields: fields.map(({ field, value }) => ({ field, before: null, after: value })),
  }
}
