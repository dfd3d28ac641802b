import { styled } from '@mui/material/styles'

type Props = Readonly<{ text: string; marks: readonly (readonly [number, number])[] }>

/** A text with what was asked for set off from the rest. */
export function MarkedText({ text, marks }: Props) {
  const pieces = []
  let at = 0
  for (const [from, until] of marks) {
    pieces.push(text.slice(at, from), <Mark key={from}>{text.slice(from, until)}</Mark>)
    at = until
  }
  return (
    <bdi>
      {pieces}
      {text.slice(at)}
    </bdi>
  )
}

const Mark = styled('mark')({
  background: 'transparent',
  color: 'inherit',
  fontWeight: 700,
  textDecoration: 'underline',
  textDecorationColor: 'var(--mui-palette-primary-main)',
  textDecorationThickness: 2,
  textUnderlineOffset: 3,
})
