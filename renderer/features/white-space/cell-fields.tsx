import type { Payload } from '#shared/contract/contract.ts'
import type { WhiteSpaceGrid } from '#shared/contract/white-space.ts'
import type { Aging } from '#shared/domain/relationship/aging.ts'
import type { CellJudgement, WhiteSpaceCell } from '#shared/domain/white-space/model.ts'
import { isBrandRank, type BrandRank } from '#shared/domain/white-space/share-of-wallet.ts'
import { useState } from 'react'
import { useDo, useTry } from '../../api/use-do.ts'
import { EvidenceLine } from '../../ui/evidence-line.tsx'
import { InlineChoice } from '../../ui/inline-choice.tsx'
import { InlineField } from '../../ui/inline-field.tsx'
import { readTyped, typedAmount } from '../../ui/typed-amount.ts'
import type { Kept } from '../../ui/use-draft.ts'
import { useWhiteSpaceWords } from './white-space-words.ts'

type Edit = Payload<'white-space.edit'>
type Place = Pick<Edit, 'accountId' | 'productLineId'>
type Props = Readonly<{
  place: Place
  cell: WhiteSpaceCell | null
  currency: string
  competitors: WhiteSpaceGrid['competitors']
  aging: Aging
  isReadOnly: boolean
}>

/** What somebody judges of a cell, each with what it rests on. */
export function CellFields({ place, cell, currency, competitors, aging, isReadOnly }: Props) {
  const say = useWhiteSpaceWords()
  const edit = useTry('white-space.edit')
  const choose = useDo('white-space.edit')
  const [complaints, setComplaints] = useState<Readonly<Record<string, string | undefined>>>({})
  const keep = (changes: Edit['changes'], version = cell?.version ?? null): Promise<Kept> =>
    edit({ ...place, version, changes })
  const complain = (field: string, complaint?: string): void =>
    setComplaints((all) => ({ ...all, [field]: complaint }))

  const keepRead = <V,>(
    field: string,
    value: V | undefined,
    wrong: string,
    changesOf: (value: V) => Edit['changes'],
  ) => {
    complain(field, value === undefined ? wrong : undefined)
    return value === undefined ? undefined : keep(changesOf(value))
  }
  const evidence = (judgement: CellJudgement, label: string) =>
    cell && cell[judgement] !== null ? (
      <EvidenceLine
        judgement={label}
        of={cell}
        evidence={cell.evidence?.[judgement] ?? null}
        aging={aging}
        isReadOnly={isReadOnly}
        indentPx={132}
        onKeep={(said) => keep({ evidence: { ...cell.evidence, [judgement]: said } })}
        onChoose={(said) =>
          void choose({
            ...place,
            version: cell.version,
            changes: { evidence: { ...cell.evidence, [judgement]: said } },
          })
        }
      />
    ) : null
  const of = cell ? { of: cell } : {}

  return (
    <>
      <InlineField
        {...of}
        label={say('potential')}
        field="potential"
        value={typedAmount(cell?.potentialMinor ?? null, currency)}
        complaint={complaints['potential']}
        isReadOnly={isReadOnly}
        onKeep={(text) =>
          keepRead('potential', readTyped(text, currency), say('amountWrong'), (potentialMinor) => ({
            potentialMinor,
          }))
        }
      />
      {evidence('potentialMinor', say('potential'))}
      <InlineField
        {...of}
        label={say('spend')}
        field="spend"
        value={typedAmount(cell?.spendMinor ?? null, currency)}
        complaint={complaints['spend']}
        isReadOnly={isReadOnly}
        onKeep={(text) =>
          keepRead('spend', readTyped(text, currency), say('amountWrong'), (spendMinor) => ({ spendMinor }))
        }
      />
      {evidence('spendMinor', say('spend'))}
      <InlineField
        {...of}
        label={say('share')}
        field="share"
        value={cell?.sharePercent == null ? '' : String(cell.sharePercent)}
        complaint={complaints['share']}
        isReadOnly={isReadOnly}
        onKeep={(text) =>
          keepRead('share', readPercent(text), say('percentWrong'), (sharePercent) => ({ sharePercent }))
        }
      />
      {evidence('sharePercent', say('share'))}
      <InlineChoice
        label={say('incumbent')}
        value={cell?.incumbentId ?? ''}
        choices={[
          { value: '', label: '–' },
          ...competitors.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        isReadOnly={isReadOnly}
        onKeep={(id) => void keep({ incumbentId: competitors.find((each) => each.id === id)?.id ?? null })}
      />
      {evidence('incumbentId', say('incumbent'))}
      <InlineField
        {...of}
        label={say('rank')}
        field="rank"
        value={rankText(cell?.brands ?? null)}
        placeholder={say('rankHint')}
        complaint={complaints['rank']}
        isReadOnly={isReadOnly}
        onKeep={(text) => keepRead('rank', readRank(text), say('rankWrong'), (brands) => ({ brands }))}
      />
      <InlineField
        {...of}
        label={say('note')}
        field="note"
        isMultiline
        value={cell?.note ?? ''}
        isReadOnly={isReadOnly}
        onKeep={(note) => keep({ note })}
      />
    </>
  )
}

function readPercent(text: string): number | null | undefined {
  const plain = text.replace(/%\s*$/, '').trim()
  if (plain === '') return null
  return /^\d{1,3}$/.test(plain) && Number(plain) <= 100 ? Number(plain) : undefined
}

/** `2 of 5`, or `2= of 5` where one other shares the rank; each further sign of equality is one more. */
function readRank(text: string): BrandRank | null | undefined {
  if (text.trim() === '') return null
  const parts = /^\s*(\d{1,2})\s*(=*)\s*(?:of|\/)\s*(\d{1,2})\s*$/i.exec(text)
  if (!parts) return undefined
  const brands = { rank: Number(parts[1]), tied: (parts[2] ?? '').length, count: Number(parts[3]) }
  return isBrandRank(brands) ? brands : undefined
}

function rankText(brands: BrandRank | null): string {
  return brands === null ? '' : `${brands.rank}${'='.repeat(brands.tied)} of ${brands.count}`
}
