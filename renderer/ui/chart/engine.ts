import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use as register, type EChartsCoreOption } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'

register([
  BarChart,
  LineChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  LabelLayout,
  SVGRenderer,
])

/** A drawing that stands in an element until it ends. */
export type Drawing = Readonly<{
  /** @param tellAt what the tip over a category says; told as nodes, so that no name is taken for markup */
  show: (option: EChartsCoreOption, tellAt: (index: number) => Node) => void
  /** Marks a category as the pointer would; `null` takes the mark away. */
  point: (index: number | null) => void
  end: () => void
}>

/** @param onChoose hears of the category on which somebody clicks */
export function drawIn(element: HTMLElement, onChoose: (index: number) => void): Drawing {
  const chart = init(element, null, { renderer: 'svg' })
  chart.on('click', ({ dataIndex }) => onChoose(dataIndex))
  const watcher = new ResizeObserver(() => chart.resize())
  watcher.observe(element)
  return {
    show: (option, tellAt) => {
      chart.setOption(option, { notMerge: true })
      const formatter = (points: readonly Readonly<{ dataIndex: number }>[]): Node =>
        tellAt(points[0]?.dataIndex ?? 0)
      chart.setOption({ tooltip: { formatter } })
    },
    point: (index) => {
      chart.dispatchAction(
        index === null ? { type: 'hideTip' } : { type: 'showTip', seriesIndex: 0, dataIndex: index },
      )
    },
    end: () => {
      watcher.disconnect()
      chart.dispose()
    },
  }
}
