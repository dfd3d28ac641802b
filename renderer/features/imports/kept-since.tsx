import { useAsk } from '../../api/use-ask.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { KeepList } from './keep-list.tsx'

/** What stays of an import that was taken back, as it stands today. */
export function KeptSince({ seq }: Readonly<{ seq: number }>) {
  const { value, failure, askAgain } = useAsk('import-run.previewTakeBack', { seqs: [seq] })
  if (failure) return <NotAnswered failure={failure} onAgain={askAgain} />
  return value && value.kept > 0 ? <KeepList kept={value.kept} keeps={value.keeps} /> : null
}
