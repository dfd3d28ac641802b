import { matches, type Match } from '#shared/domain/query/query.ts'
import { ViewChoice } from '../../../ui/view-choice.tsx'
import { useQueriesWords } from '../queries-words.ts'

type Props = Readonly<{ label: string; value: Match; onChoose: (match: Match) => void }>

/** Whether all of several conditions must hold, or one is enough. */
export function MatchChoice({ label, value, onChoose }: Props) {
  const say = useQueriesWords()
  return (
    <ViewChoice
      label={label}
      value={value}
      views={matches.map((match) => ({ value: match, label: say(`match-${match}`) }))}
      onChoose={onChoose}
    />
  )
}
