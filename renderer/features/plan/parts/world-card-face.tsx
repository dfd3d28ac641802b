import type { WorldCard } from '#shared/domain/world/model.ts'
import { styled } from '@mui/material/styles'
import { useEvidence } from '../../../ui/evidence-words.ts'
import { useAging } from '../../../api/use-aging.ts'
import { useToday } from '../../../ui/use-today.ts'
import { usePartsWords } from './parts-words.ts'

type Props = Readonly<{
  card: WorldCard
  owner: string | null
  /** Titles of what it leads to. */
  leadsTo: readonly string[]
  /** Whether nothing of ours answers it. */
  isOpenEnd: boolean
  isChosen: boolean
  /** The title of the card whose chain it is shown to be in. */
  chainOf: string | null
  isFaded: boolean
  onChoose: () => void
}>

/** A card as it lies in its lane. What is only assumed has a dashed edge and says so; what nothing answers says so too. */
export function WorldCardFace(props: Props) {
  const { card, owner, leadsTo, isOpenEnd, isChosen, chainOf, isFaded, onChoose } = props
  const say = usePartsWords()
  const { sayCertainty } = useEvidence(useAging(useToday()))
  const side =
    card.kind === 'pressure-inside' ? say('inside') : card.kind === 'pressure-outside' ? say('outside') : null
  const swot = card.swot === null ? null : say(`swot-${card.swot}`)
  const said = [side, owner, sayCertainty(card.certainty).toLowerCase(), swot].filter((each) => each !== null)
  return (
    <Face
      type="button"
      aria-expanded={isChosen}
      data-certainty={card.certainty}
      data-chain={chainOf !== null}
      data-faded={isFaded}
      onClick={onChoose}
    >
      <strong>{card.title}</strong>
      <span className="quiet">{said.join(' · ')}</span>
      {isOpenEnd ? <span className="quiet">○ {say('isOpen')}</span> : null}
      {leadsTo.map((title) => (
        <span key={title} className="quiet">
          <span aria-hidden="true">→ {title}</span>
          <span className="heard">{say('leadsTo', { title })}</span>
        </span>
      ))}
      {chainOf === null ? null : <span className="heard">{say('inChain', { title: chainOf })}</span>}
    </Face>
  )
}

const Face = styled('button')({
  display: 'grid',
  gap: 1,
  width: '100%',
  padding: '5px 7px',
  font: 'inherit',
  lineHeight: '17px',
  textAlign: 'left',
  color: 'inherit',
  overflowWrap: 'anywhere',
  background: 'var(--mui-palette-background-paper)',
  border: '1px solid var(--mui-palette-text-secondary)',
  borderRadius: 6,
  cursor: 'pointer',
  '& strong': { fontWeight: 500 },
  '&[data-certainty="assumed"]': { borderStyle: 'dashed' },
  '&[aria-expanded="true"], &[data-chain="true"]': {
    outline: '2px solid var(--mui-palette-primary-main)',
  },
  '&[data-faded="true"]': { borderColor: 'var(--mui-palette-divider)' },
  '&:hover': { background: 'var(--mui-palette-action-hover)' },
  '&:focus-visible': { outline: '2px solid var(--mui-palette-primary-main)', outlineOffset: 2 },
  '& .heard': {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
})
