export const mapLayouts = ['down', 'right', 'department', 'location', 'network'] as const
export type MapLayoutName = (typeof mapLayouts)[number]

/** How the map is drawn, as the user chose it. */
export type MapChoice = Readonly<{ layout: MapLayoutName }>

/**
 * The choice that the address makes; what it leaves open is as it was last chosen.
 * @param remembered what `choiceText` gave, or `null` where nothing was ever chosen
 */
export function readChoice(params: URLSearchParams, remembered: string | null): MapChoice {
  const [layout] = (remembered ?? '').split(' ')
  return { layout: oneOf(mapLayouts, params.get('layout'), layout) }
}

/** The choice in one line, to be remembered. */
export function choiceText({ layout }: MapChoice): string {
  return layout
}

/** The first of some texts that is one of the words; the first word where none is. */
function oneOf<W extends string>(
  words: readonly [W, ...W[]],
  ...texts: readonly (string | null | undefined)[]
): W {
  for (const text of texts) {
    const word = words.find((each) => each === text)
    if (word) return word
  }
  return words[0]
}
