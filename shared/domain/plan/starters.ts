import { growthTemplate } from './starters/growth-account.ts'
import { nationalTemplate } from './starters/national-program.ts'
import { onePageTemplate } from './starters/one-page.ts'
import { strategicTemplate } from './starters/strategic-account.ts'
import type { PlanTemplate } from './template.ts'

/** What a plan starts from where nothing else is said. */
export const defaultTemplate: PlanTemplate = strategicTemplate

/** What every workspace has, in the edition 1, whatever it adds itself. */
export const starterTemplates: readonly PlanTemplate[] = [
  strategicTemplate,
  growthTemplate,
  onePageTemplate,
  nationalTemplate,
]
