import type { CopyContent } from '#shared/domain/plan/copy.ts'
import type { PlanFigure } from '#shared/domain/plan/figures.ts'
import { Figures } from '../../../ui/figures.tsx'
import { formatDay } from '../../../ui/format.ts'
import { moneyText } from '../../../ui/money-text.ts'
import { useFigureSaid } from '../rich/live/use-figure-said.ts'
import { useCopyWords } from './copy-words.ts'

/** The figures of a copy: value, what each is made of, and its day. */
export function FigureTable({ figures }: Readonly<{ figures: readonly PlanFigure[] }>) {
  const say = useCopyWords()
  const { sayName, sayValue, saySource } = useFigureSaid()
  return (
    <Figures aria-label={say('figures')}>
      <thead>
        <tr>
          <th scope="col">{say('figure')}</th>
          <th scope="col" className="figure">
            {say('value')}
          </th>
          <th scope="col">{say('source')}</th>
          <th scope="col">{say('asOf')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={`${figure.figure} ${figure.ofId}`}>
            <th scope="row">{sayName(figure)}</th>
            <td className="figure">{sayValue(figure.value)}</td>
            <td>{saySource(figure)}</td>
            <td style={{ whiteSpace: 'nowrap' }}>{formatDay(figure.on)}</td>
          </tr>
        ))}
      </tbody>
    </Figures>
  )
}

/** The white space of a copy, line by line. */
export function SpaceTable({ content }: Readonly<{ content: CopyContent }>) {
  const say = useCopyWords()
  const money = (amountMinor: number | null): string =>
    amountMinor === null ? '–' : moneyText(amountMinor, content.currency)
  return (
    <Figures aria-label={say('space')}>
      <thead>
        <tr>
          <th scope="col">{say('line')}</th>
          {(['potential', 'spend', 'bought', 'open', 'won'] as const).map((column) => (
            <th key={column} scope="col" className="figure">
              {say(column)}
            </th>
          ))}
          <th scope="col">{say('incumbent')}</th>
        </tr>
      </thead>
      <tbody>
        {content.space.map((cell, at) => (
          <tr key={at}>
            <th scope="row">{cell.line}</th>
            <td className="figure">{money(cell.potentialMinor)}</td>
            <td className="figure">{money(cell.spendMinor)}</td>
            <td className="figure">{money(cell.boughtMinor)}</td>
            <td className="figure">{money(cell.openMinor)}</td>
            <td className="figure">{money(cell.wonMinor)}</td>
            <td>{cell.incumbent || '–'}</td>
          </tr>
        ))}
      </tbody>
    </Figures>
  )
}
