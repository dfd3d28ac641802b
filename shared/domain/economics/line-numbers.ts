/**
 * Which lines of an order have come, by their numbers. Mostly these go in equal steps (1, 2, 3 or 10, 20, 30): then how many have come says
 * which, and the hundred thousand orders of a file need no set for each.
 */
export type LineNumbers = { step: number; inSteps: number; others: Set<number> | undefined }

export function noLines(): LineNumbers {
  return { step: 0, inSteps: 0, others: undefined }
}

export function hasLine({ step, inSteps, others }: LineNumbers, line: number): boolean {
  return (line > 0 && line <= inSteps * step && line % step === 0) || (others?.has(line) ?? false)
}

/** Of one that has not come. */
export function addLine(lines: LineNumbers, line: number): void {
  if (lines.inSteps === 0 && line > 0) lines.step = line
  if (line > 0 && line === (lines.inSteps + 1) * lines.step) lines.inSteps += 1
  else (lines.others ??= new Set()).add(line)
}

export function countOfLines({ inSteps, others }: LineNumbers): number {
  return inSteps + (others?.size ?? 0)
}
