import type { ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import { useId, useState, type ReactNode } from 'react'
import { ArithmeticSheet } from './arithmetic-sheet.tsx'
import type { Piece } from './pieced.ts'
import { Said } from './said.tsx'
import type { Arithmetic } from './say-arithmetic.ts'

type Props = Readonly<{
  pieces: readonly Piece[]
  /** Asked only once it is wanted: a list may be long. */
  arithmetic: (() => Arithmetic) | undefined
  onSelect: (id: ContactId) => void
  /** What one can do about it. */
  children?: ReactNode
}>

/** A sentence with the arithmetic of its figures, which stands below it once it is asked for. */
export function Told({ pieces, arithmetic, onSelect, children }: Props) {
  const id = useId()
  const [isShown, setShown] = useState(false)
  return (
    <>
      <Box sx={{ lineHeight: 1.45 }}>
        <Said
          pieces={pieces}
          onSelect={onSelect}
          arithmetic={arithmetic && { id, isShown, onShow: setShown }}
        />
        {children}
      </Box>
      {arithmetic && isShown ? (
        <ArithmeticSheet id={id} arithmetic={arithmetic()} onSelect={onSelect} />
      ) : null}
    </>
  )
}
