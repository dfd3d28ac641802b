import { useId } from 'react'
import type { BriefData } from './brief-paper.tsx'
import { useBriefWords } from './brief-words.ts'
import { SaidNote } from './said.tsx'
import { valueText } from '../../ui/sentences/say-sentence.ts'
import { useSentenceWords } from '../../ui/sentences/sentence-words.ts'

/** Six figures, each with what it is of; what is not there says why instead of a number. */
export function MoneyStrip({ money }: Readonly<{ money: BriefData['money'] }>) {
  const say = useBriefWords()
  const sayWord = useSentenceWords()
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say('money')}</h2>
      <dl className="money">
        {money.map(({ figure, value, note }) => (
          <div key={figure}>
            <dt>{say(figure)}</dt>
            <dd className={value === null ? 'value none' : isLoss(value) ? 'value loss' : 'value'}>
              {value === null ? say('notThere') : valueText(sayWord, value)}
            </dd>
            <dd className="note">
              <SaidNote sentence={note} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

type Value = NonNullable<BriefData['money'][number]['value']>

function isLoss(value: Value): boolean {
  return value.kind === 'money' && value.amountMinor < 0
}
