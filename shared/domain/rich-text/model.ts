import type { SwotPart } from '../plan/plan-line.ts'

/**
 * Text with a form: a closed list of what may stand in it. Nothing else is stored, whoever sends it; what a reader sees of it is
 * made by Keyplan, so that nothing in it can run.
 */
export type RichText = Readonly<{ type: 'doc'; content: readonly Block[] }>

export type Block =
  | Readonly<{ type: 'paragraph'; content?: readonly Inline[] }>
  | Readonly<{ type: 'heading'; attrs: Readonly<{ level: HeadingLevel }>; content?: readonly Inline[] }>
  | Readonly<{ type: 'bulletList'; content: readonly ListItem[] }>
  | Readonly<{ type: 'orderedList'; attrs: Readonly<{ start: number }>; content: readonly ListItem[] }>
  | Readonly<{ type: 'table'; content: readonly TableRow[] }>

/** Under the title of a section, which is a heading of its own. */
export type HeadingLevel = 1 | 2 | 3

export type ListItem = Readonly<{ type: 'listItem'; content: readonly Block[] }>
export type TableRow = Readonly<{ type: 'tableRow'; content: readonly TableCell[] }>
export type TableCell = Readonly<{
  type: 'tableCell' | 'tableHeader'
  attrs: Readonly<{ colspan: number; rowspan: number }>
  content: readonly Block[]
}>

export type Inline =
  | Readonly<{ type: 'text'; text: string; marks?: readonly Mark[] }>
  | Readonly<{ type: 'hardBreak' }>
  | MentionNode
  | FigureNode

export type Mark =
  | Readonly<{ type: 'bold' }>
  | Readonly<{ type: 'italic' }>
  | Readonly<{ type: 'link'; attrs: Readonly<{ href: string }> }>
  /** What these words are to the plan: gathered under the heading, and left where they are. */
  | SwotMark

export type SwotMark = Readonly<{ type: 'swot'; attrs: Readonly<{ part: SwotPart }> }>

/** What can be named in a text and is shown under the name that it has now. */
export const mentionKinds = ['contact', 'account', 'team-member'] as const
export type MentionKind = (typeof mentionKinds)[number]

/** `label` is the name at the time of writing: for search, for plain text, and for whoever is removed. */
export type MentionNode = Readonly<{
  type: 'mention'
  attrs: Readonly<{ kind: MentionKind; id: string; label: string }>
}>

/** Figures that can be placed in a text: of the plan's account, or of one of its buying centers. */
export const accountFigures = [
  'revenue',
  'margin',
  'contribution',
  'coverage',
  'map-status',
  'key-players',
  'open-pipeline',
  'weighted-pipeline',
  'share-of-wallet',
  'white-space',
] as const
export const centerFigures = ['center-support', 'center-light'] as const
export type AccountFigure = (typeof accountFigures)[number]
export type CenterFigure = (typeof centerFigures)[number]
export type FigureKey = AccountFigure | CenterFigure

/** `ofId` is the buying center, empty where the figure is of the account. */
export type FigureNode = Readonly<{
  type: 'figure'
  attrs: Readonly<{ figure: FigureKey; ofId: string; label: string }>
}>

export type RichNode = RichText | Block | ListItem | TableRow | TableCell | Inline

export const noText: RichText = { type: 'doc', content: [{ type: 'paragraph' }] }
