import { houseStyleOf } from '../../ui/house/house-css.ts'
import { useHouseLook } from '../../ui/house/house-look.ts'
import { HouseLogo, HouseMarks } from '../../ui/house/house-marks.tsx'
import type { Output } from '#shared/contract/contract.ts'
import type { Sentence } from '#shared/domain/brief/sentence.ts'
import type { Worded, WordedBrief } from '#shared/domain/brief/wording.ts'
import type { Certainty } from '#shared/domain/relationship/evidence.ts'
import type { RefObject } from 'react'
import { AttitudeMark } from '../../ui/attitude-mark.tsx'
import { formatDay, formatShare } from '../../ui/format.ts'
import { BriefMap, isUnsure } from './brief-map.tsx'
import { useBriefWords } from './brief-words.ts'
import { MoneyStrip } from './money-strip.tsx'
import { Said } from './said.tsx'
import { useFit } from './use-fit.ts'
import { PaperPart } from '../../ui/paper-part.tsx'

export type BriefData = Output<'brief.getForAccount'>

type Props = Readonly<{
  brief: BriefData
  worded: WordedBrief
  accountName: string
  least: Certainty
  isLarge?: boolean
  ref: RefObject<HTMLElement | null>
}>

/** The brief as it prints: one page, whoever looks at it and wherever. */
export function BriefPaper({ brief, worded, accountName, least, isLarge = false, ref }: Props) {
  const say = useBriefWords()
  useFit(ref, worded, isLarge)
  const { headline, changes, risks, asks, meet } = worded
  const { map } = brief
  return (
    <article
      ref={ref}
      className={isLarge ? 'brief large' : 'brief'}
      data-hue="light"
      style={houseStyleOf(useHouseLook())}
      aria-label={`${say('brief')}: ${accountName}`}
    >
      <HouseMarks side="14mm" />
      <header>
        <HouseLogo />
        <span className="house-rule" />
        <span>
          {say('brief')} · <strong>{accountName}</strong>
        </span>
        <span>{say('asOf', { day: formatDay(brief.asOf) })}</span>
      </header>
      {headline.length === 0 ? null : (
        <h1>
          <Sentences sentences={headline} />
        </h1>
      )}
      <Standing brief={brief} state={worded.state} />
      <MoneyStrip money={brief.money} />
      {map.people.length === 0 ? null : (
        <PaperPart title={say('map')}>
          <BriefMap map={map} />
          <MapLegend brief={brief} />
        </PaperPart>
      )}
      <div className="two">
        {changes.length === 0 ? null : (
          <PaperPart title={say('changes', { day: formatDay(brief.since) })}>
            <List sentences={changes} />
          </PaperPart>
        )}
        {risks.length === 0 ? null : (
          <PaperPart title={say('risks')}>
            <List sentences={risks} isNumbered />
          </PaperPart>
        )}
      </div>
      {asks.length === 0 ? null : (
        <PaperPart title={say('asks')}>
          <List sentences={asks} isNumbered />
        </PaperPart>
      )}
      {meet.length === 0 ? null : (
        <PaperPart title={say('meet')}>
          <div className="three">
            {meet.map(({ contactId, name, title, sentences }) => (
              <div key={contactId} className="person">
                <h3>{name}</h3>
                {title === '' ? null : <p className="title">{title}</p>}
                <p>
                  <Sentences sentences={sentences} />
                </p>
              </div>
            ))}
          </div>
        </PaperPart>
      )}
      <Foot brief={brief} ownCount={worded.ownCount} least={least} />
    </article>
  )
}

function Standing({ brief, state }: Readonly<{ brief: BriefData; state: readonly Worded[] }>) {
  const say = useBriefWords()
  const { rung } = brief.state
  if (state.length === 0) return null
  return (
    <PaperPart title={say('state')}>
      <ul className="lights">
        {state.map((one) => {
          const { drafted } = one
          const light = drafted ? lightOf(brief.state, drafted) : undefined
          return (
            <li key={one.slot}>
              {drafted !== null && drafted === brief.state.sentences[0] ? (
                <span className="dot step" role="img" aria-label={say('mapStep', { rung })}>
                  {rung}
                </span>
              ) : null}
              {light ? (
                <span className={`dot ${light}`} role="img" aria-label={say(light)}>
                  {say(light).slice(0, 1)}
                </span>
              ) : null}
              <Said worded={one} />
            </li>
          )
        })}
      </ul>
    </PaperPart>
  )
}

/** The light that a sentence about where we stand gives the reason of: the first is about the map, and those after it about the lights. */
export function lightOf({ sentences, lights }: BriefData['state'], sentence: Sentence) {
  return sentence.key.startsWith('center') ? lights[sentences.indexOf(sentence) - 1]?.light : undefined
}

function MapLegend({ brief: { map } }: Readonly<{ brief: BriefData }>) {
  const say = useBriefWords()
  const attitudes = [2, 1, 0, -1, -2, null] as const
  return (
    <ul className="legend">
      {attitudes.map((attitude) => (
        <li key={String(attitude)}>
          <AttitudeMark attitude={attitude} sizePx={10} />
          {attitude === null ? say('atUnknown') : say(`at${attitude}`)}
        </li>
      ))}
      {map.people.some(({ isDirect, managerId }) => managerId !== null && !isDirect) ? (
        <li>{say('between')}</li>
      ) : null}
      {map.lines.length > 0 ? <li>{say('lines')}</li> : null}
      {map.people.some(isUnsure) || map.lines.some(isUnsure) ? <li>{say('unsure')}</li> : null}
      {map.left > 0 ? <li>{say('left', { count: map.left })}</li> : null}
    </ul>
  )
}

type FootProps = Readonly<{ brief: BriefData; ownCount: number; least: Certainty }>

function Foot({ brief: { judged }, ownCount, least }: FootProps) {
  const say = useBriefWords()
  const { judgements, confirmed } = judged
  return (
    <footer>
      <span>
        {judgements === 0
          ? say('noJudgements')
          : say('confirmedShare', { confirmed, judgements, share: formatShare(confirmed / judgements) })}
      </span>
      <span>
        {say(`foot-${least}`)}
        {ownCount > 0 ? ` ${say('inOwn', { count: ownCount })}` : null}
      </span>
    </footer>
  )
}

/** Sentences one after another. */
function Sentences({ sentences }: Readonly<{ sentences: readonly Worded[] }>) {
  return sentences.map((one, at) => (
    <span key={one.slot}>
      {at > 0 ? ' ' : ''}
      <Said worded={one} />
    </span>
  ))
}

function List({
  sentences,
  isNumbered = false,
}: Readonly<{ sentences: readonly Worded[]; isNumbered?: boolean }>) {
  const items = sentences.map((one) => (
    <li key={one.slot}>
      <Said worded={one} />
    </li>
  ))
  return isNumbered ? <ol className="numbered">{items}</ol> : <ul>{items}</ul>
}
