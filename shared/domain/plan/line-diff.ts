/** A stretch of lines that stayed, went or came. */
export type LineRun = Readonly<{ kind: 'same' | 'gone' | 'come'; lines: readonly string[] }>

/** A stretch of words that stayed, went or came, with the spaces between them. */
export type WordRun = Readonly<{ kind: LineRun['kind']; text: string }>

/** Of two lines with less in common than this share of the letters of the longer, each is told as a whole. */
const commonAtLeast = 0.4

/** Above so many comparisons of lines a change is told as a whole: nobody reads so much line by line. */
const comparedAtMost = 4_000_000

/**
 * What is different between two texts, line by line: the fewest lines that go and come (the longest common subsequence). What stays at
 * the start and the end is not compared.
 */
export function lineDiff(before: string, after: string): readonly LineRun[] {
  return runsOf(stepsBetween(linesOf(before), linesOf(after)))
}

/**
 * What is different within one line, word by word; `undefined` where the two have too little in common to be read as one.
 */
export function wordDiff(before: string, after: string): readonly WordRun[] | undefined {
  const runs = runsOf(stepsBetween(piecesOf(before), piecesOf(after))).map(({ kind, lines }) => ({
    kind,
    text: lines.join(''),
  }))
  const common = runs
    .filter(({ kind }) => kind === 'same')
    .reduce((sum, { text }) => sum + text.trim().length, 0)
  return common >= commonAtLeast * Math.max(before.length, after.length) ? runs : undefined
}

function stepsBetween(old: readonly string[], young: readonly string[]): readonly Step[] {
  const head = commonLength(old, young)
  const tail = commonLength(old.slice(head).toReversed(), young.slice(head).toReversed())
  const [gone, come] = [old.slice(head, old.length - tail), young.slice(head, young.length - tail)]
  const middle =
    gone.length * come.length > comparedAtMost
      ? [...gone.map((line) => step('gone', line)), ...come.map((line) => step('come', line))]
      : stepsOf(gone, come)
  return [
    ...old.slice(0, head).map((line) => step('same', line)),
    ...middle,
    ...old.slice(old.length - tail).map((line) => step('same', line)),
  ]
}

type Step = Readonly<{ kind: LineRun['kind']; line: string }>

function step(kind: LineRun['kind'], line: string): Step {
  return { kind, line }
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n')
}

/** Words and what stands between them, each a piece. */
function piecesOf(line: string): readonly string[] {
  return line.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []
}

function commonLength(one: readonly string[], other: readonly string[]): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length++
  return length
}

/** By the table of how much is common from each place on; of equals what goes is told before what comes. */
function stepsOf(gone: readonly string[], come: readonly string[]): readonly Step[] {
  const width = come.length + 1
  const common = new Uint32Array((gone.length + 1) * width)
  const at = (row: number, column: number): number => common[row * width + column] ?? 0
  for (let row = gone.length - 1; row >= 0; row--)
    for (let column = come.length - 1; column >= 0; column--)
      common[row * width + column] =
        gone[row] === come[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))

  const steps: Step[] = []
  let [row, column] = [0, 0]
  while (row < gone.length || column < come.length) {
    const [old, young] = [gone[row], come[column]]
    if (old !== undefined && old === young) {
      steps.push(step('same', old))
      row++
      column++
    } else if (old !== undefined && (young === undefined || at(row + 1, column) >= at(row, column + 1))) {
      steps.push(step('gone', old))
      row++
    } else {
      steps.push(step('come', young ?? ''))
      column++
    }
  }
  return steps
}

function runsOf(steps: readonly Step[]): readonly LineRun[] {
  const runs: { kind: LineRun['kind']; lines: string[] }[] = []
  for (const { kind, line } of steps) {
    const last = runs.at(-1)
    if (last?.kind === kind) last.lines.push(line)
    else runs.push({ kind, lines: [line] })
  }
  return runs
}
