/** How a workbook writes what a cell of numbers means. */
export type NumberStyle = 'number' | 'date'

/** The number formats that every workbook has and that show days or times (ECMA-376, part 1, 18.8.30, with the East Asian ones). */
export function isDateFormatId(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
}

/** Whether a number format shows a day or a time: what is quoted, escaped, a color, a currency or a condition does not count. */
export function isDateFormat(code: string): boolean {
  const [positive = ''] = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';')
  return /[ymdhs]/i.test(positive) && !/general/i.test(positive)
}

/**
 * A number as a spreadsheet shows it: with the 15 digits that it knows, never with an exponent. Whole numbers stay as they are
 * written, so that a long id keeps its digits.
 */
export function numberText(written: string): string | undefined {
  if (/^-?\d+$/.test(written)) return written
  const value = Number(written)
  if (written.trim() === '' || !Number.isFinite(value)) return undefined
  return withoutExponent(String(Number(value.toPrecision(15))))
}

/**
 * The day, with the time of day where there is one, that a serial number means: days since the last day of 1899, where Excel
 * counts a February 29 of 1900 that never was (Lotus 1-2-3 did), or since the first day of 1904.
 * @returns ISO text, or `undefined` for what is no day; the day that never was is told as 1900-02-29
 */
export function dayText(written: string, isSince1904: boolean): string | undefined {
  const serial = Number(written)
  if (written.trim() === '' || !Number.isFinite(serial) || serial < 0 || serial >= 2_958_466) return undefined
  const seconds = Math.round(serial * secondsADay)
  const day = Math.floor(seconds / secondsADay)
  const time = timeText(seconds % secondsADay)
  if (day === 0 && !isSince1904) return time
  if (day === 60 && !isSince1904) return joined('1900-02-29', time)
  const since1900 = isSince1904 ? day + 1_462 : day
  const sinceEpoch = since1900 - 25_569 + (since1900 < 60 ? 1 : 0)
  return joined(new Date(sinceEpoch * secondsADay * 1_000).toISOString().slice(0, 10), time)
}

const secondsADay = 86_400

function joined(day: string, time: string): string {
  return time === '00:00:00' ? day : `${day} ${time}`
}

function timeText(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}

function withoutExponent(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent] =
    /^(-?)(\d+)(?:\.(\d+))?e([-+]\d+)$/.exec(text) ?? []
  if (exponent === undefined) return text
  const digits = whole + fraction
  const point = whole.length + Number(exponent)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return point >= digits.length
    ? `${sign}${digits}${'0'.repeat(point - digits.length)}`
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}
