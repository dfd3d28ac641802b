import type { AccountId } from '#shared/domain/account/model.ts'
import type { PlanId } from '#shared/domain/plan/model.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import { chainOf, inLanes, openEnds, worldLanes, type WorldLane } from '#shared/domain/world/chains.ts'
import type { WorldCardId, WorldKind } from '#shared/domain/world/model.ts'
import { styled } from '@mui/material/styles'
import { useMemo, useState } from 'react'
import { useAskPlan } from '../../../api/use-ask-plan.ts'
import { useAskAll } from '../../../api/use-ask-all.ts'
import { useAsk } from '../../../api/use-ask.ts'
import { useTry } from '../../../api/use-do.ts'
import { useIsReadOnly } from '../../../api/use-is-read-only.ts'
import { NewLine } from '../../../ui/new-line.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { PartFrame } from './part-frame.tsx'
import { usePartsWords } from './parts-words.ts'
import { WorldCardEditor } from './world-card-editor.tsx'
import { WorldCardFace } from './world-card-face.tsx'

type Props = Readonly<{ accountId: AccountId; planId: PlanId }>

const none: readonly never[] = []

/** What moves the customer and what we answer, as cards in lanes that lead to one another. It is the account's, and outlives the plan. */
export function WorldBoard({ accountId, planId }: Props) {
  const say = usePartsWords()
  const world = useAsk('world.listByAccount', { accountId })
  const contacts = useAskAll('contact.listByAccount', { accountId })
  const plan = useAskPlan(planId)
  const add = useTry('world.addCard')
  const isReadOnly = useIsReadOnly()
  const [openId, setOpenId] = useState<WorldCardId | null>(null)

  const cards = world.value?.cards ?? none
  const ties = world.value?.ties ?? none
  const lanes = useMemo(() => inLanes(cards), [cards])
  const open = useMemo(() => new Set(openEnds(cards, ties).map(({ id }) => id)), [cards, ties])
  const names = useMemo(
    () => new Map((contacts.value ?? none).map((contact) => [contact.id, displayName(contact)])),
    [contacts.value],
  )
  const chosen = cards.find(({ id }) => id === openId)
  const chain = useMemo(() => (openId === null ? null : chainOf(openId, ties)), [openId, ties])
  const objectives = plan.value?.objectives ?? none

  if (world.failure) return <NotAnswered failure={world.failure} onAgain={world.askAgain} />
  return (
    <PartFrame title={say('world')} aside={cards.length === 0 ? say('noCards') : undefined}>
      <Lanes>
        {worldLanes.map((lane) => (
          <section key={lane} aria-label={say(`lane-${lane}`)}>
            <h4>{say(`lane-${lane}`)}</h4>
            <ul>
              {(lanes.get(lane) ?? none).map((card) => (
                <li key={card.id}>
                  <WorldCardFace
                    card={card}
                    owner={card.contactId === null ? null : (names.get(card.contactId) ?? null)}
                    leadsTo={ties
                      .filter((tie) => tie.worldCardId === card.id)
                      .flatMap((tie) => titleOf(tie.otherWorldCardId ?? tie.objectiveId) ?? [])}
                    isOpenEnd={open.has(card.id)}
                    isChosen={card.id === openId}
                    chainOf={chosen && card.id !== openId && chain?.has(card.id) ? chosen.title : null}
                    isFaded={chain !== null && !chain.has(card.id)}
                    onChoose={() => setOpenId(card.id === openId ? null : card.id)}
                  />
                </li>
              ))}
            </ul>
            {isReadOnly ? null : (
              <NewLine
                label={say(`add-${lane}`)}
                onAdd={(title) => add({ accountId, kind: kindOf[lane], title })}
              />
            )}
          </section>
        ))}
      </Lanes>
      {chosen ? (
        <WorldCardEditor
          key={chosen.id}
          card={chosen}
          cards={cards}
          ties={ties}
          names={names}
          objectives={objectives}
          isReadOnly={isReadOnly}
          onClose={() => setOpenId(null)}
        />
      ) : null}
    </PartFrame>
  )

  function titleOf(id: string | null): string | undefined {
    return (cards.find((card) => card.id === id) ?? objectives.find((objective) => objective.id === id))
      ?.title
  }
}

/** What is added to a lane, to be said more closely later. */
const kindOf: Readonly<Record<WorldLane, WorldKind>> = {
  goal: 'goal',
  pressure: 'pressure-outside',
  initiative: 'initiative',
  obstacle: 'obstacle',
  answer: 'answer',
}

const Lanes = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
  gap: 8,
  '& > section': { minWidth: 0 },
  '& li': { breakInside: 'avoid', marginBottom: 6 },
  '@container (max-width: 620px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
})
