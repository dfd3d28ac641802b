import type { InformalLineKind } from '#shared/domain/relationship/model.ts'

const looks: Readonly<Record<InformalLineKind, Readonly<{ color: string; sign: string; dash?: string }>>> = {
  influences: { color: 'var(--mui-palette-primary-main)', sign: 'M4.5 8H11M8.6 5.4 11.2 8 8.6 10.6' },
  ally: { color: 'var(--mui-palette-success-main)', sign: 'M8 4.6V11.4M4.6 8H11.4', dash: '12 3' },
  conflict: {
    color: 'var(--mui-palette-error-main)',
    sign: 'M5.4 5.4 10.6 10.6M10.6 5.4 5.4 10.6',
    dash: '9 3 2 3',
  },
  'dotted-reporting': {
    color: 'var(--mui-palette-text-secondary)',
    sign: 'M8 4.6V5M8 7.8V8.2M8 11V11.4',
    dash: '2.5 5',
  },
  'former-colleagues': {
    color: 'var(--mui-palette-warning-main)',
    sign: 'M4.9 6.5H11.1M4.9 9.5H11.1',
    dash: '7 5',
  },
}

export function lineColor(kind: InformalLineKind): string {
  return looks[kind].color
}

/** The dashes of a kind, which tell it apart in gray too; `undefined` for a line without gaps. */
export function lineDash(kind: InformalLineKind): string | undefined {
  return looks[kind].dash
}

/** The sign of an informal line in a field of 16 by 16: an arrow, a plus, a cross, dots or an equals sign in a circle. */
export function LineMark({ kind }: Readonly<{ kind: InformalLineKind }>) {
  const { color, sign } = looks[kind]
  return (
    <>
      <circle
        cx="8"
        cy="8"
        r="7"
        fill="var(--mui-palette-background-paper)"
        stroke={color}
        strokeWidth="1.4"
      />
      <path
        d={sign}
        fill="none"
        stroke={color}
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  )
}
