import { styled } from '@mui/material/styles'
import { useId } from 'react'
import type { Option, OptionGroup } from './palette-list.ts'
import { PaletteOption } from './palette-option.tsx'
import { useSearchWords } from './search-words.ts'

type Props = Readonly<{
  idOf: (index: number) => string
  groups: readonly OptionGroup[]
  activeIndex: number
  isOpenable: (option: Option) => boolean
  onPoint: (index: number) => void
  onChoose: (option: Option) => void
}>

/** The groups of the palette with their options, counted through. */
export function PaletteOptions({ idOf, groups, activeIndex, isOpenable, onPoint, onChoose }: Props) {
  const say = useSearchWords()
  const id = useId()
  let at = 0
  return groups.map(({ kind, options }) => {
    const titleId = `${id}-${kind}`
    const title =
      kind === 'recent' ? say('recent') : kind === 'commands' ? say('commands') : say(`kind-${kind}`)
    return (
      <div role="group" aria-labelledby={titleId} key={kind}>
        <GroupTitle id={titleId}>{title}</GroupTitle>
        {options.map((option) => {
          const index = at++
          return (
            <PaletteOption
              key={option.key}
              id={idOf(index)}
              option={option}
              isActive={index === activeIndex}
              canOpen={isOpenable(option)}
              onPoint={() => onPoint(index)}
              onChoose={() => onChoose(option)}
            />
          )
        })}
      </div>
    )
  })
}

const GroupTitle = styled('div')({
  padding: '8px 16px 2px',
  fontSize: 12,
  fontWeight: 600,
  color: 'var(--mui-palette-text-secondary)',
})
