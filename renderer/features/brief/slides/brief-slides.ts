import type { Worded, WordedBrief } from '#shared/domain/brief/wording.ts'
import type { HouseLook } from '#shared/domain/house-style/model.ts'
import { formatDay, formatShare } from '../../../ui/format.ts'
import { type DeckContent, type Paragraph, type Slide } from '../../../ui/office/deck-content.ts'
import type { BriefData } from '../brief-paper.tsx'
import { columnSlides } from './column-slides.ts'
import { mapParts } from './map-slide.ts'
import { saidRuns, type BriefSays } from './said-runs.ts'
import { standingSlides } from './standing-slides.ts'

/**
 * The brief as slides that are read from the back of a room: where we stand with the money, the people who matter, what changed and what
 * may go wrong, what is asked, who is met. What does not fit goes on on a further slide; nothing of it is cut.
 */
export function briefSlides(
  brief: BriefData,
  worded: WordedBrief,
  accountName: string,
  says: BriefSays,
  { look, language }: Readonly<{ look: HouseLook; language: string }>,
): DeckContent {
  const { say, saySlides } = says
  const column = { look, saySlides }
  const { judgements, confirmed } = brief.judged
  const title = `${say('brief')}: ${accountName}`
  const list = (sentences: readonly Worded[], sizePt: number): readonly Paragraph[] =>
    sentences.map((sentence) => ({ runs: saidRuns(sentence, says), sizePt, mark: 'point' }))
  const numbered = (sentences: readonly Worded[], sizePt: number): readonly Paragraph[] =>
    sentences.map((sentence, at) => ({ runs: saidRuns(sentence, says), sizePt, mark: at + 1 }))
  const map: readonly Slide[] =
    brief.map.people.length === 0 ? [] : [{ title: say('map'), parts: mapParts(brief.map, says, look.font) }]
  return {
    title,
    language,
    day: brief.asOf,
    look,
    foot: `${say('asOf', { day: formatDay(brief.asOf) })}. ${
      judgements === 0
        ? say('noJudgements')
        : say('confirmedShare', { confirmed, judgements, share: formatShare(confirmed / judgements) })
    }`,
    slides: [
      ...standingSlides(brief, worded, title, says, look),
      ...map,
      ...columnSlides(
        saySlides('changesAndRisks'),
        [
          { heading: say('changes', { day: formatDay(brief.since) }), paragraphs: list(worded.changes, 16) },
          { heading: say('risks'), paragraphs: numbered(worded.risks, 16) },
        ],
        column,
      ),
      ...columnSlides(say('asks'), [{ paragraphs: numbered(worded.asks, 20) }], column),
      ...columnSlides(
        say('meet'),
        worded.meet.map(({ name, title: post, sentences }) => ({
          heading: name,
          paragraphs: [
            ...(post === '' ? [] : [{ runs: [{ text: post, isQuiet: true }], sizePt: 13 }]),
            ...sentences.map((sentence) => ({ runs: saidRuns(sentence, says), sizePt: 15 })),
          ],
        })),
        column,
      ),
    ],
  }
}
