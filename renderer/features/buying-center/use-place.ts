import { useSearchParams } from 'react-router'

export const charts = ['matrix', 'roles', 'field', 'circle', 'wins', 'phases', 'benefits', 'history'] as const
export type Chart = (typeof charts)[number]

/** Where one is on the page, as the address has it: which buying center, which chart, which member. */
export function usePlace() {
  const [params, setParams] = useSearchParams()

  function go(changes: Readonly<Record<string, string | null>>): void {
    const next = new URLSearchParams(params)
    for (const [key, value] of Object.entries(changes)) {
      if (value === null) next.delete(key)
      else next.set(key, value)
    }
    setParams(next)
  }

  return {
    centerId: params.get('center'),
    memberId: params.get('member'),
    /** Whether the team rating stands beside the chart, while no member does. */
    isRating: params.get('panel') === 'rating',
    chart: charts.find((chart) => chart === params.get('chart')) ?? charts[0],
    goToCenter: (id: string | null): void => go({ center: id, member: null }),
    showRating: (isShown: boolean): void => go({ panel: isShown ? 'rating' : null, member: null }),
    goToMember: (id: string | null): void => go({ member: id }),
    goToChart: (chart: Chart): void => go({ chart: chart === charts[0] ? null : chart }),
  }
}

export type Place = ReturnType<typeof usePlace>
