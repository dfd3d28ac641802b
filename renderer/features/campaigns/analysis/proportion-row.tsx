import type { ReactNode } from 'react'
import { FigureButton, type OnShow } from './figure-button.tsx'
import { useAnalysisWords } from './analysis-words.ts'
import type { Analysis, Figure } from './made-of.ts'
import { ProportionBar } from './proportion-bar.tsx'
import { rangeOf, shareText } from './say-range.ts'

type Props = Readonly<{
  name: string
  proportion: Analysis['figures']['responded']
  figure: Figure
  onShow: OnShow
}>

/** A row of a table: so many of so many, the share, and the interval in numbers and as a line. */
export function ProportionRow({ name, proportion, figure, onShow }: Props) {
  const say = useAnalysisWords()
  const { count, of } = proportion
  const interval = say('intervalOf', rangeOf(proportion))
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="figure">
        <FigureButton figure={figure} name={name} onShow={onShow}>
          {say('ofAll', { count, of })}
        </FigureButton>
      </td>
      <td className="figure">{shareText(proportion)}</td>
      <td className="figure">{of === 0 ? '–' : interval}</td>
      <td className="bar">
        {of === 0 ? null : (
          <ProportionBar {...proportion} share={count / of} label={`${shareText(proportion)}, ${interval}`} />
        )}
      </td>
    </tr>
  )
}

/** The head of such a table; `first` says what its rows are. */
export function ProportionHead({ first }: Readonly<{ first: ReactNode }>) {
  const say = useAnalysisWords()
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col" className="figure" style={{ width: 90 }}>
          {say('accounts')}
        </th>
        <th scope="col" className="figure" style={{ width: 60 }}>
          {say('share')}
        </th>
        <th scope="col" className="figure" style={{ width: 110 }}>
          {say('interval')}
        </th>
        <th scope="col" className="bar" style={{ width: 216 }} aria-label={say('line')} />
      </tr>
    </thead>
  )
}
