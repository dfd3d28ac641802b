export const mapLayouts = ['down', 'right', 'department', 'location', 'network', 'free'] as const
export type MapLayoutName = (typeof mapLayouts)[number]

/** How the map is drawn, as the user chose it. */
export type MapChoice = Readonly<{
  layout: MapLayoutName
  /** The arrangement that the free one started from: whoever was not put anywhere stands as there. */
  from: MapLayoutName
}>

/**
 * The choice that the address makes; what it leaves open is as it was last chosen.
 * @param remembered what `choiceText` gave, or `null` where nothing was ever chosen
 */
export function readChoice(params: URLSearchParams, remembered: string | null): MapChoice {
  const [layout, from] = (remembered ?? '').split(' ')
  return {
    layout: oneOf(mapLayouts, params.get('layout'), layout),
    from: oneOf(mapLayouts, params.get('from'), from),
  }
}

/** The choice in one line, to be remembered. */
export function choiceText({ layout, from }: MapChoice): string {
  return `${layout} ${from}`
}

/** The next choice: another arrangement, which the free one starts from. */
export function chosenNext({ layout, from }: MapChoice, next: MapLayoutName): MapChoice {
  return { layout: next, from: next === 'free' && layout !== 'free' ? layout : from }
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
