import { attitudes } from '#shared/domain/relationship/judgement.ts'
import { displayName, isPlaceholder, type Contact } from '#shared/domain/relationship/model.ts'
import type { Asked } from '#shared/domain/relationship/taken-out.ts'
import { useEffect, useRef } from 'react'
import { attitudeKey, attitudeMarks } from '../../../theme/marks.ts'
import { formatList } from '../../../ui/format.ts'
import { useHouseLook } from '../../../ui/house/house-look.ts'
import { useJudgements } from '../../../ui/judgement-choices.tsx'
import type { Paragraph } from '../../../ui/office/deck-content.ts'
import { deckFile } from '../../../ui/office/deck-file.ts'
import { attitudeSigns } from '../../../ui/office/attitude-signs.ts'
import type { Run } from '../../../ui/office/word-content.ts'
import { saveFile } from '../../../ui/save-file.ts'
import { useLookWords } from '../look/look-words.ts'
import { usePeopleWords } from '../people-words.ts'
import { mapDeck, type DeckPerson } from './map-deck.ts'
import { useTakeOutWords } from './take-out-words.ts'
import { useMapTaken, type MapForPaper, type MapToTake } from './use-map-taken.ts'

type Props = Readonly<{
  map: MapForPaper
  asked: Asked
  title: string
  subtitle: string
  /** How the file is called, without its ending. */
  name: string
  onDone: () => void
  onFailed: () => void
}>

const pptx = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** Makes slides of the map, out of sight: boxes and lines that PowerPoint edits. What was not asked for is in nothing of them. */
export function MapSlides({ map, asked, title, subtitle, name, onDone, onFailed }: Props) {
  const isJudged = ['judgements', 'roles', 'levels'].some((part) => asked.has(part as 'roles'))
  const taken = useMapTaken(map, asked, isJudged ? 'full' : 'normal')
  const look = useHouseLook()
  const say = useTakeOutWords()
  const sayPeople = usePeopleWords()
  const sayDeck = useDeckWords(taken, map, asked)
  const isTaken = useRef(false)
  const { drawing, lines } = taken
  useEffect(() => {
    if (isTaken.current || drawing.share !== undefined) return
    isTaken.current = true
    const content = mapDeck(
      {
        title,
        subtitle,
        day: map.aging.today,
        language: document.documentElement.lang,
        look,
        people: sayDeck.people(),
        cards: drawing.layout.cards,
        routes: drawing.layout.routes,
        lines,
        legend: sayDeck.legend(),
      },
      {
        slideOf: (of, number, count) => say('slideOf', { title: of, number, count }),
        reports: (who, manager) => say('reports', { name: who, manager }),
        reportsElsewhere: (manager, number) => say('reportsElsewhere', { manager, number }),
        tie: ({ kind }, from, to) => say('ties', { from, to, kind: sayPeople(`kind-${kind}`) }),
      },
    )
    deckFile(content)
      .then((bytes) => {
        saveFile(`${name}.pptx`, pptx, bytes)
        onDone()
      })
      .catch((error: unknown) => {
        console.error(error)
        onFailed()
      })
  })
  return null
}

/** Who stands in the boxes, and what their marks mean, in words. */
function useDeckWords({ people, look, drawing, lines }: MapToTake, { frames }: MapForPaper, asked: Asked) {
  const say = useTakeOutWords()
  const sayPeople = usePeopleWords()
  const sayLook = useLookWords()
  const { sayAttitude, sayInfluence } = useJudgements()
  const isJudged = asked.has('judgements')

  const signOf = (attitude: Contact['attitude']): Run => ({
    text: `${attitudeSigns(attitude)} `,
    color: attitudeMarks[attitudeKey(attitude)].light,
    isBold: true,
  })
  /** The field that somebody stands in, which boxes alone do not show. */
  const fieldOf = (contact: Contact): string => {
    const { shownAs } = drawing
    if (frames) return frames.find(({ id }) => id === contact.accountId)?.name ?? ''
    return shownAs === 'department' || shownAs === 'location' ? contact[shownAs] : ''
  }
  const quiet = (text: string): Paragraph => ({ runs: [{ text, isQuiet: true }], sizePt: 9 })
  const personOf = (contact: Contact): DeckPerson => {
    const name = displayName(contact)
    const signs = look.signs.get(contact.id)
    const group = drawing.groups.get(contact.id)
    const title = isPlaceholder(contact) ? sayPeople('placeholder') : contact.title
    const judged = isJudged
      ? [
          sayAttitude(contact.attitude),
          sayPeople('influenceOf', { influence: sayInfluence(contact.influence).toLowerCase() }),
        ]
      : []
    const roles = (signs?.roles ?? []).map(({ role }) => sayLook(`role-${role}`))
    const level = signs?.level ? [sayPeople(`level-${signs.level.now}`)] : []
    const said = [[fieldOf(contact)], judged, roles, level]
      .map((each) => each.join(', '))
      .filter((each) => each !== '')
    return {
      id: contact.id,
      name,
      isPlaceholder: isPlaceholder(contact),
      color: isJudged ? attitudeMarks[attitudeKey(contact.attitude)].light : plainFrame,
      lines: [
        { runs: [...(isJudged ? [signOf(contact.attitude)] : []), { text: name, isBold: true }], sizePt: 11 },
        ...(title === '' || title === name ? [] : [{ runs: [{ text: title }], sizePt: 9.5 }]),
        ...said.map(quiet),
        ...(group?.isCollapsed ? [quiet(say('belowMore', { count: group.below }))] : []),
      ],
    }
  }
  return {
    people: () => new Map(people.all.map((contact) => [contact.id as string, personOf(contact)])),
    legend: (): readonly Paragraph[] => {
      const marks = [...attitudes.toReversed(), null].flatMap((attitude): readonly Run[] => [
        signOf(attitude),
        { text: `${sayAttitude(attitude)}   `, isQuiet: true },
      ])
      const kinds = [...new Set(lines.map(({ kind }) => sayPeople(`kind-${kind}`)))]
      const said = [
        ...(drawing.layout.routes.length > 0 ? [say('legendReports')] : []),
        ...(kinds.length > 0 ? [say('legendTies', { kinds: formatList(kinds) })] : []),
        ...(people.all.some(isPlaceholder) ? [say('legendPosts')] : []),
      ].join('. ')
      return [
        ...(isJudged ? [{ runs: marks, sizePt: 10 }] : []),
        ...(said === '' ? [] : [{ runs: [{ text: said, isQuiet: true }], sizePt: 10 }]),
      ]
    },
  }
}

const plainFrame = '#5a6472'
