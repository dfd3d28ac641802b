import Popover from '@mui/material/Popover'
import { styled } from '@mui/material/styles'
import { useId, useState } from 'react'
import type { FigureNode, RichText } from '#shared/domain/rich-text/model.ts'
import { figureId, figuresIn } from '#shared/domain/rich-text/parts.ts'
import { useFigureWords } from './live/figure-words.ts'
import { useLiveTexts } from './live/live-texts.ts'

/** A figure in a text that is read: what it is made of opens by a press, and stands in its title. */
export function FigureView({ attrs }: Pick<FigureNode, 'attrs'>) {
  const say = useFigureWords()
  const said = useLiveTexts()?.figure(attrs)
  const id = useId()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  if (!said) return attrs.label
  if (said.day === '') return <span className="live live-figure">{said.value}</span>
  return (
    <>
      <button
        type="button"
        className="live live-figure"
        title={said.all}
        data-day={said.day}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {said.value}
      </button>
      <Popover
        id={id}
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': say('madeOf') } }}
      >
        <Told>{said.all}</Told>
      </Popover>
    </>
  )
}

/** On paper nothing opens: there the figures of a text stand below it, each with what it is made of and its day. */
export function FigureSources({ text }: Readonly<{ text: RichText }>) {
  const live = useLiveTexts()
  const said = figuresIn(text).flatMap((attrs) => {
    const figure = live?.figure(attrs)
    return figure && figure.day !== '' ? [{ id: figureId(attrs), all: figure.all }] : []
  })
  if (said.length === 0) return null
  return (
    <Sources className="only-print">
      {said.map(({ id, all }) => (
        <li key={id}>{all}</li>
      ))}
    </Sources>
  )
}

const Told = styled('p')({ margin: 0, padding: '10px 14px', maxWidth: 420, fontSize: 13 })

const Sources = styled('ul')({ display: 'none', margin: '4px 0 0', paddingLeft: 16, fontSize: 11 })
