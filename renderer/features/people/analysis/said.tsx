import type { ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { Fragment, type ReactNode } from 'react'
import { useNetworkWords } from './network-words.ts'
import type { Piece } from './pieced.ts'

type Props = Readonly<{
  pieces: readonly Piece[]
  onSelect: (id: ContactId) => void
  /** What a figure opens; left out where there is nothing to open. */
  arithmetic: Readonly<{ id: string; isShown: boolean; onShow: (isShown: boolean) => void }> | undefined
}>

/** A sentence whose people select themselves on the map, and whose figures open their arithmetic. */
export function Said({ pieces, onSelect, arithmetic }: Props) {
  const say = useNetworkWords()
  return pieces.map((piece, at) => {
    const key = `${piece.kind} ${at}`
    const mark = stopAfter(pieces, at)
    switch (piece.kind) {
      case 'words':
        return <Fragment key={key}>{piece.words.slice(stopAfter(pieces, at - 1).length)}</Fragment>
      case 'person':
        return (
          <Together key={key} stop={mark}>
            <Link
              component="button"
              underline="hover"
              onClick={() => onSelect(piece.person.id)}
              sx={{ ...inText, textAlign: 'left' }}
            >
              {piece.person.name}
            </Link>
          </Together>
        )
      case 'figure':
        if (!arithmetic) return <Fragment key={key}>{`${piece.words}${mark}`}</Fragment>
        return (
          <Together key={key} stop={mark}>
            <Link
              component="button"
              color="inherit"
              aria-label={say('howNumber', { figure: piece.words })}
              aria-expanded={arithmetic.isShown}
              aria-controls={arithmetic.id}
              onClick={() => arithmetic.onShow(!arithmetic.isShown)}
              sx={{ ...inText, textDecorationStyle: 'dotted' }}
            >
              {piece.words}
            </Link>
          </Together>
        )
    }
  })
}

const inText = { font: 'inherit', fontWeight: 600, verticalAlign: 'baseline', whiteSpace: 'normal' } as const

/** A button and the comma or full stop after it: a line breaks between them otherwise. */
function Together({ stop, children }: Readonly<{ stop: string; children: ReactNode }>) {
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {children}
      {stop}
    </Box>
  )
}

/** The comma, colon or full stop with which the words after a person or a figure begin. */
function stopAfter(pieces: readonly Piece[], at: number): string {
  const [piece, next] = [pieces[at], pieces[at + 1]]
  if (!piece || piece.kind === 'words' || next?.kind !== 'words') return ''
  return /^[,.:;]/.exec(next.words)?.[0] ?? ''
}
