type Props = Readonly<{
  /** What the rows are of, in words; more than one where words stand before the figures. */
  words: readonly string[]
  /** What the figures are, each in words of its own. */
  figures: readonly string[]
}>

/** The head of a table in which figures stand under each other behind what they are of. */
export function FigureHeads({ words, figures }: Props) {
  return (
    <thead>
      <tr>
        {words.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
        {figures.map((head) => (
          <th key={head} scope="col" className="figure">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  )
}
