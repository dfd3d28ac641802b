import type { Output, Payload } from '#shared/contract/contract.ts'
import { useDo, useTry } from '../../api/use-do.ts'
import type { Kept } from '../../ui/use-draft.ts'

export type CampaignAnswer = Output<'campaign.get'>
/** What every part of the page is made of. */
export type PartProps = Readonly<{ answer: CampaignAnswer; isReadOnly: boolean }>
type Changes = Payload<'campaign.edit'>['changes']

/** Edits of the campaign: a text that is refused stays in its field, a choice that is refused is told by the page. */
export function useCampaignEdit({ id, version }: Pick<CampaignAnswer['campaign'], 'id' | 'version'>) {
  const tryEdit = useTry('campaign.edit')
  const doEdit = useDo('campaign.edit')
  return {
    keep: (changes: Changes): Promise<Kept> => tryEdit({ id, version, changes }),
    set: (changes: Changes): void => void doEdit({ id, version, changes }),
  }
}
