/** When each part of the meeting begins, in minutes from the beginning. */
export function startsOf(items: readonly Readonly<{ minutes: number }>[]): readonly number[] {
  let minutes = 0
  return items.map((item) => {
    const start = minutes
    minutes += item.minutes
    return start
  })
}

/** Minutes as hours and minutes from the beginning. Example: `1:05`. */
export function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
