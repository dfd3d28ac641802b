import { useAsk } from './use-ask.ts'

/** Whether the open workspace can be looked at only. Until that is known nothing is offered for editing. */
export function useIsReadOnly(): boolean {
  const state = useAsk('application.getState', {})
  return state.value?.workspace?.mode !== 'edit'
}
