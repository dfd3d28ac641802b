import { wordsOf } from '../../../../ui/words.ts'

export const useSwotWords = wordsOf('swot-tags', {
  tag: 'Tag the words, or the paragraph, for the SWOT',
  none: 'SWOT',
  strength: 'Strength',
  weakness: 'Weakness',
  opportunity: 'Opportunity',
  threat: 'Threat',
})
