import type { Worded, WordedBrief } from '#shared/domain/brief/wording.ts'
import type { HouseLook } from '#shared/domain/house-style/model.ts'
import { formatDay, formatShare } from '../../ui/format.ts'
import { plainRuns, type Runs, type WordBlock, type WordContent } from '../../ui/office/word-content.ts'
import { valueText } from '../../ui/sentences/say-sentence.ts'
import { attitudeWord, isUnsure } from './brief-map.tsx'
import { lightOf, type BriefData } from './brief-paper.tsx'
import { saidRuns, type BriefSays } from './slides/said-runs.ts'

/** The brief as a document that is worked on in Word: each part under its heading, money and people as tables. */
export function briefDocument(
  brief: BriefData,
  worded: WordedBrief,
  accountName: string,
  says: BriefSays,
  { look, language }: Readonly<{ look: HouseLook; language: string }>,
): WordContent {
  const { say } = says
  const { judgements, confirmed } = brief.judged
  const title = `${say('brief')}: ${accountName}`
  const list = (sentences: readonly Worded[], isNumbered: boolean): readonly WordBlock[] => [
    { kind: 'list', isNumbered, items: sentences.map((sentence) => saidRuns(sentence, says)) },
  ]
  const share =
    judgements === 0
      ? say('noJudgements')
      : say('confirmedShare', { confirmed, judgements, share: formatShare(confirmed / judgements) })
  return {
    title,
    language,
    day: brief.asOf,
    look,
    foot: `${say('asOf', { day: formatDay(brief.asOf) })}. ${share}`,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...worded.headline.map((sentence): WordBlock => ({
        kind: 'text',
        runs: saidRuns(sentence, says, { isBold: true }),
      })),
      ...under(say('state'), [{ kind: 'list', isNumbered: false, items: standing(brief, worded, says) }]),
      ...under(say('money'), brief.money.length === 0 ? [] : [moneyTable(brief, says)]),
      ...under(say('map'), brief.map.people.length === 0 ? [] : peopleBlocks(brief, says)),
      ...under(say('changes', { day: formatDay(brief.since) }), list(worded.changes, false)),
      ...under(say('risks'), list(worded.risks, true)),
      ...under(say('asks'), list(worded.asks, true)),
      ...under(
        say('meet'),
        worded.meet.flatMap(({ name, title: post, sentences }): readonly WordBlock[] => [
          { kind: 'heading', level: 3, text: post === '' ? name : `${name}, ${post}` },
          ...list(sentences, false),
        ]),
      ),
    ],
  }
}

/** A part under its heading; nothing where there is nothing in it. */
function under(heading: string, blocks: readonly WordBlock[]): readonly WordBlock[] {
  const filled = blocks.filter((block) => block.kind !== 'list' || block.items.length > 0)
  return filled.length === 0 ? [] : [{ kind: 'heading', level: 2, text: heading }, ...filled]
}

/** Where we stand, each with its light in words. */
function standing({ state }: BriefData, worded: WordedBrief, says: BriefSays): readonly Runs[] {
  const { say } = says
  return [
    plainRuns(say('mapStep', { rung: state.rung })),
    ...worded.state.map((one) => {
      const light = one.drafted ? lightOf(state, one.drafted) : undefined
      const said = saidRuns(one, says)
      return light ? [{ text: `${say(light)}: `, isBold: true }, ...said] : said
    }),
  ]
}

function moneyTable({ money }: BriefData, says: BriefSays): WordBlock {
  const { say, sayWord, saySlides } = says
  return {
    kind: 'table',
    columns: [
      { head: saySlides('figure'), share: 0.25 },
      { head: saySlides('value'), share: 0.25 },
      { head: saySlides('figureNote'), share: 0.5 },
    ],
    rows: money.map(({ figure, value, note }) => [
      plainRuns(say(figure)),
      value === null
        ? [{ text: say('notThere'), isQuiet: true }]
        : [{ text: valueText(sayWord, value), isBold: true }],
      saidRuns({ drafted: note, wording: null }, says),
    ]),
  }
}

function peopleBlocks({ map }: BriefData, { say, saySlides }: BriefSays): readonly WordBlock[] {
  const names = new Map(map.people.map(({ contactId, name }) => [contactId, name]))
  const rows = map.people.map((person) => {
    const { name, title, influence, isKeyPlayer, managerId, certainty } = person
    const mark = certainty !== null && isUnsure(person) ? ` (${say(certainty)})` : ''
    const weight = [
      ...(influence === null ? [] : [saySlides(`influence-${influence}`)]),
      ...(isKeyPlayer ? [say('keyPlayer')] : []),
    ]
    return [
      [{ text: name, isBold: true }, ...(title === '' || title === name ? [] : [{ text: `\n${title}` }])],
      plainRuns(attitudeWord(person, say) + mark),
      plainRuns(weight.join(', ')),
      plainRuns(managerId === null ? '' : (names.get(managerId) ?? '')),
    ]
  })
  const ties = map.lines.flatMap(({ fromId, toId, kind }): readonly Runs[] => {
    const [from, to] = [names.get(fromId), names.get(toId)]
    return from && to ? [plainRuns(saySlides(`line-${kind}`, { from, to }))] : []
  })
  return [
    {
      kind: 'table',
      columns: [
        { head: saySlides('person'), share: 0.34 },
        { head: saySlides('attitudeHead'), share: 0.2 },
        { head: saySlides('weightHead'), share: 0.24 },
        { head: saySlides('managerHead'), share: 0.22 },
      ],
      rows,
    },
    { kind: 'list', isNumbered: false, items: ties },
    ...(map.left > 0
      ? [{ kind: 'text', runs: [{ text: say('left', { count: map.left }), isQuiet: true }] } as const]
      : []),
  ]
}
