import type { EntryPerson } from '#shared/domain/touchpoint/entry-people.ts'
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { formatDay, formatList } from '../../../ui/format.ts'
import { useActivityWords } from '../activity-words.ts'
import type { TouchpointDraft } from '../touchpoint-draft.ts'

type Props = Readonly<{ draft: TouchpointDraft; people: readonly EntryPerson[] }>

/** What a line would record, before it does. */
export function EntryPreview({ draft, people }: Props) {
  const say = useActivityWords()
  const namesOf = (side: EntryPerson['side']): string =>
    formatList(people.filter((each) => each.side === side).map(({ name }) => name))
  return (
    <Box
      component="dl"
      aria-label={say('preview')}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 6, rowGap: 1, m: 0, mt: 2 }}
    >
      <Part title={say('day')}>{formatDay(draft.happenedOn)}</Part>
      <Part title={say('channel')}>{say(`channel-${draft.channel}`)}</Part>
      <Part title={say('minutes')}>{draft.minutes}</Part>
      <Part title={say('they')}>{namesOf('theirs')}</Part>
      <Part title={say('we')}>{namesOf('ours')}</Part>
      <Part title={say('subject')}>{draft.subject}</Part>
      <Part title={say('tags')}>{draft.tags}</Part>
      {draft.outcomes.map((outcome, index) => (
        <Part key={index} title={say(`kind-${outcome.kind}`)}>
          {outcome.kind === 'promise'
            ? [say(`side-${outcome.side}`), outcome.text, outcome.dueOn && formatDay(outcome.dueOn)]
                .filter(Boolean)
                .join(' · ')
            : outcome.text}
        </Part>
      ))}
    </Box>
  )
}

function Part({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <div>
      <Box component="dt" sx={{ fontSize: 12, color: 'text.secondary' }}>
        {title}
      </Box>
      <Box component="dd" sx={{ m: 0 }}>
        {children === '' ? '–' : children}
      </Box>
    </div>
  )
}
