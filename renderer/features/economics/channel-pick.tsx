import { LabeledPick } from '../../ui/labeled-pick.tsx'
import type { SetParams } from '../../ui/use-params-set.ts'
import { useEconomicsWords } from './economics-words.ts'

type Props = Readonly<{
  /** Those through which anything was sold; `''` where some lines don't say. */
  channels: readonly string[]
  /** `null` for all of them. */
  chosen: string | null
  onSet: SetParams
}>

/** Through which channel it was sold; nothing where no line says one. */
export function ChannelPick({ channels, chosen, onSet }: Props) {
  const say = useEconomicsWords()
  if (chosen === null && channels.every((channel) => channel === '')) return null
  const all = [...new Set([...channels, ...(chosen === null ? [] : [chosen])])]
  return (
    <LabeledPick
      label={say('channel')}
      value={chosen === null ? 'all' : `${marked}${chosen}`}
      choices={[
        ['all', say('allChannels')],
        ...all.map((each) => [`${marked}${each}`, each || say('noChannel')] as const),
      ]}
      onPick={(each) => onSet({ channel: each === 'all' ? null : each })}
    />
  )
}

/** Before the name in the address, so that none is something else than all. */
const marked = 'c:'

/** The channel that an address asks for; `null` for all of them. */
export function channelIn(params: URLSearchParams): string | null {
  const asked = params.get('channel')
  return asked?.startsWith(marked) ? asked.slice(marked.length) : null
}
