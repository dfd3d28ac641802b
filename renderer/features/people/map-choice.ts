export const mapLayouts = ['down', 'right', 'department', 'location', 'network', 'free'] as const
export type MapLayoutName = (typeof mapLayouts)[number]

/** How much stands on a card: the name and the attitude; what fits a small card; or all marks with words. */
export const mapDensities = ['compact', 'normal', 'full'] as const
export type MapDensity = (typeof mapDensities)[number]

/** How the map is drawn, as the user chose it. */
export type MapChoice = Readonly<{
  layout: MapLayoutName
  density: MapDensity
  /** The arrangement that the free one started from: whoever was not put anywhere stands as there. */
  from: MapLayoutName
}>

/**
 * The choice that the address makes; what it leaves open is as it was last chosen.
 * @param remembered what `choiceText` gave, or `null` where nothing was ever chosen
 */
export function readChoice(params: URLSearchParams, remembered: string | null): MapChoice {
  const [layout, density, from] = (remembered ?? '').split(' ')
  return {
    layout: oneOf(mapLayouts, [params.get('layout'), layout], 'down'),
    from: oneOf(mapLayouts, [params.get('from'), from], 'down'),
    density: oneOf(mapDensities, [params.get('density'), density], 'normal'),
  }
}

/** The choice in one line, to be remembered. */
export function choiceText({ layout, density, from }: MapChoice): string {
  return `${layout} ${density} ${from}`
}

/** The next choice: another arrangement, which the free one starts from. */
export function chosenNext(choice: MapChoice, next: MapLayoutName): MapChoice {
  const { layout, from } = choice
  return { ...choice, layout: next, from: next === 'free' && layout !== 'free' ? layout : from }
}

/** The choice that stays with what is shown, where a network is not waited for; the hierarchy where that is the network itself. */
export function withoutNetwork(choice: MapChoice, shown: MapLayoutName): MapChoice {
  const layout = shown === choice.layout || shown === 'free' ? 'down' : shown
  return { ...choice, layout, from: choice.from === 'network' ? 'down' : choice.from }
}

/** The first of some texts that is one of the words; the usual word where none is. */
function oneOf<W extends string>(
  words: readonly W[],
  texts: readonly (string | null | undefined)[],
  usual: W,
): W {
  for (const text of texts) {
    const word = words.find((each) => each === text)
    if (word) return word
  }
  return usual
}
