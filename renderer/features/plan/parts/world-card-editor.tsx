import { swotParts, type SwotPart } from '#shared/domain/plan/plan-line.ts'
import type { Objective } from '#shared/domain/plan/model.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import { linkable, otherEnd } from '#shared/domain/world/chains.ts'
import {
  worldKinds,
  type WorldCard,
  type WorldCardId,
  type WorldKind,
  type WorldTie,
} from '#shared/domain/world/model.ts'
import Button from '@mui/material/Button'
import { styled } from '@mui/material/styles'
import { useAging } from '../../../api/use-aging.ts'
import { useDo, useTry } from '../../../api/use-do.ts'
import { EvidenceLine } from '../../../ui/evidence-line.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { ChoiceToAdd } from '../choice-to-add.tsx'
import { KeptText } from '../kept-text.tsx'
import { PlainChoice } from '../plain-choice.tsx'
import { RemoveButton } from './part-frame.tsx'
import { usePartsWords } from './parts-words.ts'

type Props = Readonly<{
  card: WorldCard
  cards: readonly WorldCard[]
  ties: readonly WorldTie[]
  /** What the people of the account are called. */
  names: ReadonlyMap<ContactId, string>
  objectives: readonly Objective[]
  isReadOnly: boolean
  onClose: () => void
}>

/** Everything about one card: what it says, whose it is, what says so, and what it is linked with. */
export function WorldCardEditor({ card, cards, ties, names, objectives, isReadOnly, onClose }: Props) {
  const say = usePartsWords()
  const aging = useAging(useToday())
  const write = useTry('world.editCard')
  const choose = useDo('world.editCard')
  const link = useDo('world.addTie')
  const unlink = useDo('world.removeTie')
  const remove = useDo('world.removeCard')
  const { id, version, title } = card
  const set = (changes: Parameters<typeof choose>[0]['changes']): void =>
    void choose({ id, version, changes })
  const own = ties.flatMap((tie) => {
    const said = sayLink(tie)
    return said === undefined ? [] : [{ tie, said }]
  })
  const linked = new Set(own.map(({ tie }) => tie.objectiveId))

  return (
    <Editor
      role="group"
      aria-label={say('cardOf', { title })}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose()
      }}
    >
      <KeptText
        label={say('title')}
        of={card}
        stored={title}
        isOneLine
        isReadOnly={isReadOnly}
        onKeep={(text, at) => write({ id, version: at, changes: { title: text } })}
      />
      <KeptText
        label={say('note')}
        of={{ id: `${id} note`, version }}
        stored={card.note}
        placeholder={say('noNote')}
        isReadOnly={isReadOnly}
        onKeep={(note, at) => write({ id, version: at, changes: { note } })}
      />
      <div className="choices">
        <PlainChoice<WorldKind>
          label={say('kind', { title })}
          value={card.kind}
          choices={worldKinds.map((kind) => ({ value: kind, label: say(`kind-${kind}`) }))}
          isReadOnly={isReadOnly}
          onKeep={(kind) => set({ kind })}
        />
        <PlainChoice<ContactId | ''>
          label={say('owner', { title })}
          value={card.contactId ?? ''}
          choices={[
            { value: '', label: say('noOwner') },
            ...[...names].map(([value, label]) => ({ value, label })),
          ]}
          isQuiet={card.contactId === null}
          isReadOnly={isReadOnly}
          onKeep={(value) => set({ contactId: value === '' ? null : value })}
        />
        <PlainChoice<SwotPart | ''>
          label={say('swotOf', { title })}
          value={card.swot ?? ''}
          choices={[
            { value: '', label: say('noSwot') },
            ...swotParts.map((part) => ({ value: part, label: say(`swot-${part}`) })),
          ]}
          isQuiet={card.swot === null}
          isReadOnly={isReadOnly}
          onKeep={(value) => set({ swot: value === '' ? null : value })}
        />
      </div>
      <EvidenceLine
        judgement={say('theKnowledge')}
        of={card}
        evidence={{ certainty: card.certainty, source: card.source, asOf: card.asOf }}
        aging={aging}
        sources={[...names.values()]}
        indentPx={6}
        isReadOnly={isReadOnly}
        onKeep={(evidence) => write({ id, version, changes: { ...evidence } })}
      />
      <section aria-label={say('links')}>
        {own.length === 0 ? <span className="quiet">{say('noLinks')}</span> : null}
        <ul>
          {own.map(({ tie, said }) => (
            <li key={tie.id}>
              {said}
              {isReadOnly ? null : (
                <RemoveButton
                  label={say('removeLink', { link: said })}
                  onRemove={() => void unlink({ id: tie.id, version: tie.version })}
                />
              )}
            </li>
          ))}
        </ul>
        {isReadOnly ? null : (
          <ChoiceToAdd<string>
            label={say('addLink', { title })}
            noneLabel={say('chooseLink')}
            addLabel={say('link')}
            choices={[
              ...linkable(card, cards, ties).map((other) => ({
                value: other.id,
                label: `${say(`kind-${other.kind}`)}: ${other.title}`,
              })),
              ...objectives
                .filter((objective) => !linked.has(objective.id))
                .map((objective) => ({
                  value: objective.id,
                  label: say('objectiveChoice', { title: objective.title }),
                })),
            ]}
            onAdd={(value) => {
              const objective = objectives.find((each) => each.id === value)
              const other = cards.find((each) => each.id === value)
              if (objective) void link({ id, to: { objectiveId: objective.id } })
              else if (other) void link({ id, to: { cardId: other.id } })
            }}
          />
        )}
      </section>
      <div className="foot no-print">
        {isReadOnly ? null : (
          <Button
            color="inherit"
            onClick={() => {
              onClose()
              void remove({ id, version })
            }}
          >
            {say('removeCard')}
          </Button>
        )}
        <Button onClick={onClose}>{say('close')}</Button>
      </div>
    </Editor>
  )

  function sayLink(tie: WorldTie): string | undefined {
    const objective = objectives.find((each) => each.id === tie.objectiveId)
    if (tie.worldCardId === id && objective) return say('toObjective', { title: objective.title })
    const otherId: WorldCardId | undefined = otherEnd(tie, id)
    const other = cards.find((each) => each.id === otherId)
    if (!other) return undefined
    return say(tie.worldCardId === id ? 'linkTo' : 'linkFrom', { title: other.title })
  }
}

const Editor = styled('div')({
  display: 'grid',
  gap: 4,
  marginTop: 8,
  padding: 8,
  border: '1px solid var(--mui-palette-divider)',
  borderRadius: 6,
  background: 'var(--mui-palette-background-paper)',
  '& .choices': { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: 4 },
  '& li': { display: 'flex', alignItems: 'center', gap: 4, paddingLeft: 7 },
  '& section > .quiet': { paddingLeft: 7 },
  '& .foot': { display: 'flex', justifyContent: 'end', gap: 8 },
})
