import type { FactRef } from '#shared/domain/brief/sentence.ts'
import type { Worded } from '#shared/domain/brief/wording.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Popover from '@mui/material/Popover'
import Typography from '@mui/material/Typography'
import { useContext, useId } from 'react'
import { Link as RouteLink, useParams } from 'react-router'
import { formatDay } from '../../ui/format.ts'
import { useSaySentence } from '../../ui/sentences/say-sentence.ts'
import { BriefEditing } from './brief-editing.ts'
import { useBriefWords } from './brief-words.ts'
import { ChangeSentence } from './change-sentence.tsx'
import { pathOfFact } from './fact-path.ts'

/** So many facts are listed; a sentence about all touchpoints of a year has hundreds. */
const factsAtMost = 12

type Props = Readonly<{ anchor: HTMLElement; worded: Worded; isNote?: boolean; onClose: () => void }>

/** What a sentence rests on, who said it so, and where it can be said in other words. */
export function Rests({ anchor, worded, isNote = false, onClose }: Props) {
  const say = useBriefWords()
  const saySentence = useSaySentence()
  const titleId = useId()
  const accountId = useContext(BriefEditing)
  const { drafted, wording, hasChanged } = worded
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { role: 'dialog', 'aria-labelledby': titleId, sx: { p: 3, width: 440 } } }}
    >
      <Typography id={titleId} variant="h3" sx={{ mb: 1 }}>
        {say(drafted ? 'restsOn' : 'ownSentence')}
      </Typography>
      {wording ? (
        <Typography sx={{ mb: 2 }}>
          {say(drafted ? 'saidBy' : 'addedBy', {
            name: wording.writtenBy,
            day: formatDay(wording.writtenOn),
          })}
        </Typography>
      ) : null}
      {drafted ? <Facts facts={drafted.facts} onClose={onClose} /> : null}
      {drafted && wording && !hasChanged ? (
        <Typography color="textSecondary" sx={{ mt: 2 }}>
          {say('draftedAs', { sentence: saySentence(drafted) })}
        </Typography>
      ) : null}
      {accountId !== undefined && !isNote ? (
        <ChangeSentence accountId={accountId} worded={worded} onDone={onClose} />
      ) : null}
    </Popover>
  )
}

function Facts({ facts, onClose }: Readonly<{ facts: readonly FactRef[]; onClose: () => void }>) {
  const say = useBriefWords()
  const { accountId = '' } = useParams()
  return (
    <>
      <Box component="ul" sx={{ m: 0, pl: 4 }}>
        {facts.slice(0, factsAtMost).map((fact) => (
          <li key={`${fact.kind} ${fact.id} ${fact.field}`}>
            <Link component={RouteLink} to={pathOfFact(accountId, fact)} onClick={onClose}>
              {fact.field === 'itself' || fact.field === 'text'
                ? fact.name
                : say('factOf', { name: fact.name, field: say(fact.field) })}
            </Link>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {' '}
              <When fact={fact} />
            </Box>
          </li>
        ))}
      </Box>
      {facts.length > factsAtMost ? (
        <Typography variant="caption" color="textSecondary">
          {say('more', { count: facts.length - factsAtMost })}
        </Typography>
      ) : null}
    </>
  )
}

function When({ fact: { certainty, asOf } }: Readonly<{ fact: FactRef }>) {
  const say = useBriefWords()
  if (certainty === null) return asOf === null ? null : formatDay(asOf)
  return asOf === null ? say(certainty) : say('onDay', { certainty: say(certainty), day: formatDay(asOf) })
}
