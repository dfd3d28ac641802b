import type { Contact } from '#shared/domain/relationship/model.ts'
import type { Aging } from '#shared/domain/relationship/aging.ts'
import type { ContactJudgement } from '#shared/domain/relationship/evidence.ts'
import { influences } from '#shared/domain/relationship/judgement.ts'
import Box from '@mui/material/Box'
import { EvidenceLine } from '../../ui/evidence-line.tsx'
import { InfluenceRing } from '../../ui/influence-ring.tsx'
import { attitudeFromValue, attitudeValue, useJudgements } from '../../ui/judgement-choices.tsx'
import { MarkChoice } from './mark-choice.tsx'
import { usePeopleWords } from './people-words.ts'
import type { ContactEdit } from './use-contact-edit.ts'

type Props = Readonly<{
  contact: Contact
  edit: ContactEdit
  aging: Aging
  /** Who may have said what a judgement rests on. */
  sources: readonly string[]
  isReadOnly: boolean
}>

const notJudged = 'none'

/** How the person stands to us, and how much their word counts. */
export function JudgementSection({ contact, edit, aging, sources, isReadOnly }: Props) {
  const say = usePeopleWords()
  const { attitudeChoices, influenceChoices } = useJudgements()
  const ascending = [...attitudeChoices.slice(0, -1).toReversed(), ...attitudeChoices.slice(-1)]
  return (
    <Box component="section" aria-label={say('judgement')} sx={{ pb: 2 }}>
      <MarkChoice
        label={say('attitude')}
        value={attitudeValue(contact.attitude)}
        choices={ascending}
        isReadOnly={isReadOnly}
        onKeep={(value) => edit.choose({ attitude: attitudeFromValue(value) })}
      />
      {restsOn('attitude')}
      <MarkChoice
        label={say('influence')}
        value={contact.influence ?? notJudged}
        choices={[
          ...influenceChoices.toReversed(),
          { value: notJudged, label: say('influenceNone'), mark: <InfluenceRing influence={null} /> },
        ]}
        isReadOnly={isReadOnly}
        onKeep={(value) => edit.choose({ influence: influences.find((each) => each === value) ?? null })}
      />
      {restsOn('influence')}
    </Box>
  )

  function restsOn(judgement: ContactJudgement) {
    if (contact[judgement] === null) return null
    return (
      <EvidenceLine
        key={`${contact.id} ${judgement}`}
        judgement={say(judgement).toLowerCase()}
        of={contact}
        evidence={contact.evidence?.[judgement] ?? null}
        aging={aging}
        sources={sources}
        isReadOnly={isReadOnly}
        onKeep={(evidence) => edit.write({ evidence: { [judgement]: evidence } })}
        onChoose={(evidence) => edit.choose({ evidence: { [judgement]: evidence } })}
      />
    )
  }
}
