import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import InputBase from '@mui/material/InputBase'
import TextField from '@mui/material/TextField'
import { useId, useState, type SyntheticEvent } from 'react'

/** Something that is looked for by name; the note tells two of one name apart. */
export type Found<I extends string> = Readonly<{ id: I; name: string; note?: string }>

type Props<I extends string> = Readonly<{
  label: string
  value: Found<I> | null
  /** What the search found, already narrowed: nothing is filtered here. */
  found: readonly Found<I>[]
  /** Called with nothing when the list opens, then with what is typed. */
  onSearch: (text: string) => void
  onChoose: (chosen: Found<I> | null) => void
  isSearching?: boolean
  nothingFound: string
  /** A sentence where the choice was refused. */
  complaint?: string | undefined
  placeholder?: string
}>

/** Looks something up among more than a menu could hold. For dialogs. */
export function LookupField<I extends string>(
  props: Props<I> &
    Readonly<{
      isFocusedFirst?: boolean
      /** Whether Enter takes the first that is found, and arrows are for others. */
      isBestReady?: boolean
    }>,
) {
  const text = useShownText(props.value)
  return (
    <Autocomplete
      {...behavior(props, text)}
      autoHighlight={props.isBestReady ?? false}
      renderInput={(params) => (
        <TextField
          {...params}
          label={props.label}
          placeholder={props.placeholder ?? ''}
          autoFocus={props.isFocusedFirst ?? false}
          error={props.complaint !== undefined}
          helperText={props.complaint ?? ' '}
          slotProps={{
            ...params.slotProps,
            formHelperText: { role: props.complaint === undefined ? undefined : 'alert' },
          }}
        />
      )}
    />
  )
}

/** Looks something up where it stands, beside the inline fields. */
export function InlineLookup<I extends string>(props: Props<I> & Readonly<{ isReadOnly?: boolean }>) {
  const id = useId()
  const text = useShownText(props.value)
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '132px 1fr', alignItems: 'start' }}>
      <Box
        component="label"
        htmlFor={id}
        sx={{ color: 'text.secondary', pt: '6px', pb: 1, pr: 2, lineHeight: '20px' }}
      >
        {props.label}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Autocomplete
          {...behavior(props, text)}
          id={id}
          readOnly={props.isReadOnly ?? false}
          forcePopupIcon={props.isReadOnly !== true}
          renderInput={({ slotProps }) => (
            <InputBase
              ref={slotProps.input.ref}
              fullWidth
              placeholder={props.placeholder ?? '–'}
              endAdornment={slotProps.input.endAdornment}
              onMouseDown={slotProps.input.onMouseDown}
              inputProps={{ ...slotProps.htmlInput, 'aria-invalid': props.complaint !== undefined }}
              sx={inlineLook(props.complaint !== undefined, props.isReadOnly ?? false)}
            />
          )}
        />
        {props.complaint === undefined ? null : (
          <Box role="alert" sx={{ color: 'error.main', fontSize: 12, px: 1.5 }}>
            {props.complaint}
          </Box>
        )}
      </Box>
    </Box>
  )
}

type Typed = Readonly<{ text: string; isChosen: boolean; over: string | undefined }>

/**
 * What stands in the field: what is typed, else the name of what is set. An answer that comes late, to a choice made
 * before, does not take away what is being typed; what was chosen stands until the answer is there.
 */
function useShownText(value: Found<string> | null) {
  const [typed, setTyped] = useState<Typed>()
  const isOutdated = typed === undefined || (typed.isChosen && typed.over !== value?.id)
  return {
    shown: isOutdated ? (value?.name ?? '') : typed.text,
    onType: (text: string) => setTyped({ text, isChosen: false, over: value?.id }),
    onChosen: (text: string) => setTyped({ text, isChosen: true, over: value?.id }),
    onLeft: () => setTyped(undefined),
  }
}

function behavior<I extends string>(props: Props<I>, text: ReturnType<typeof useShownText>) {
  return {
    size: 'small' as const,
    options: props.found,
    value: props.value,
    loading: props.isSearching ?? false,
    noOptionsText: props.nothingFound,
    filterOptions: (options: readonly Found<I>[]) => [...options],
    getOptionKey: (option: Found<I>) => option.id,
    getOptionLabel: (option: Found<I>) => option.name,
    isOptionEqualToValue: (option: Found<I>, value: Found<I>) => option.id === value.id,
    onChange: (_event: SyntheticEvent, chosen: Found<I> | null) => props.onChoose(chosen),
    loadingText: '…',
    slotProps: { listbox: { sx: { fontSize: 13 } } },
    onOpen: (event: SyntheticEvent) => {
      if (event.type !== 'change') props.onSearch('')
    },
    inputValue: text.shown,
    onInputChange: (_event: SyntheticEvent, input: string, reason: string) => {
      if (reason === 'input' || reason === 'clear') {
        text.onType(input)
        props.onSearch(input)
      }
      if (reason === 'selectOption') text.onChosen(input)
      if (reason === 'blur') text.onLeft()
    },
    renderOption: ({ key, ...own }: OptionProps, option: Found<I>) => (
      <Box component="li" key={key} {...own} sx={{ display: 'block !important' }}>
        {option.name}{' '}
        {option.note ? (
          <Box component="span" sx={{ color: 'text.secondary', fontSize: 12, ml: 2 }}>
            {option.note}
          </Box>
        ) : null}
      </Box>
    ),
  }
}

type OptionProps = React.HTMLAttributes<HTMLLIElement> & { key: React.Key }

function inlineLook(isWrong: boolean, isReadOnly: boolean) {
  return {
    pl: 1.5,
    py: '2px',
    border: '1px solid',
    borderColor: isWrong ? 'error.main' : 'transparent',
    borderRadius: 1,
    '&:hover': { borderColor: isReadOnly ? 'transparent' : 'divider' },
    '&.Mui-focused': { borderColor: 'primary.main', bgcolor: 'background.paper' },
  }
}
