/** A piece of a text from letter to letter. */
export type Stretch = Readonly<{ from: number; to: number; text: string }>

/** A text in its sentences, in their order, with the spaces that follow each; a line is never longer than its sentence. */
export function sentencesOf(text: string): readonly Stretch[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  return [...segmenter.segment(text)].map(({ segment, index }) => ({
    from: index,
    to: index + segment.length,
    text: segment,
  }))
}
