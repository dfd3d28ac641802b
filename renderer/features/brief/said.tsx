import type { FactRef, Sentence } from '#shared/domain/brief/sentence.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Popover from '@mui/material/Popover'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { Link as RouteLink, useParams } from 'react-router'
import { formatDay } from '../../ui/format.ts'
import { useBriefWords } from './brief-words.ts'
import { pathOfFact } from './fact-path.ts'
import { useSaySentence } from '../../ui/sentences/say-sentence.ts'

/** So many facts are listed; a sentence about all touchpoints of a year has hundreds. */
const factsAtMost = 12

/** A sentence that opens what it rests on. What is less sure than confirmed says so behind it. */
export function Said({ sentence }: Readonly<{ sentence: Sentence }>) {
  const say = useBriefWords()
  const saySentence = useSaySentence()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const { certainty } = sentence
  return (
    <>
      <button
        type="button"
        className="said"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {saySentence(sentence)}
        {certainty === null || certainty === 'confirmed' ? null : (
          <span className="sure"> ({say(certainty)})</span>
        )}
      </button>
      {anchor ? <Rests anchor={anchor} facts={sentence.facts} onClose={() => setAnchor(null)} /> : null}
    </>
  )
}

type RestsProps = Readonly<{ anchor: HTMLElement; facts: readonly FactRef[]; onClose: () => void }>

function Rests({ anchor, facts, onClose }: RestsProps) {
  const say = useBriefWords()
  const { accountId = '' } = useParams()
  const titleId = useId()
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { role: 'dialog', 'aria-labelledby': titleId, sx: { p: 3, maxWidth: 440 } } }}
    >
      <Typography id={titleId} variant="h3" sx={{ mb: 1 }}>
        {say('restsOn')}
      </Typography>
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
    </Popover>
  )
}

function When({ fact: { certainty, asOf } }: Readonly<{ fact: FactRef }>) {
  const say = useBriefWords()
  if (certainty === null) return asOf === null ? null : formatDay(asOf)
  return asOf === null ? say(certainty) : say('onDay', { certainty: say(certainty), day: formatDay(asOf) })
}
