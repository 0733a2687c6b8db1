import { Search } from '@wix/design-system';
import { useEffect, useRef } from 'react';
import { useEchoedText } from './use-echoed-text';
import { useSlashKey } from './use-slash-key';

type SearchFieldProps = {
  /** Accessible name and placeholder. */
  label: string;
  clearLabel: string;
  value: string;
  /** The result on screen is still that of the search before. */
  isSearching: boolean;
  onSearch: (text: string) => void;
};

const PAUSE_MS = 300;

/** Search box of a collection: tells after a pause in typing, at once on Enter and Clear. `/` jumps to it. */
export function SearchField(props: SearchFieldProps) {
  const { label, clearLabel, value, isSearching, onSearch } = props;
  const input = useRef<HTMLInputElement>(null);
  const { text, setText, send } = useEchoedText(value, onSearch);

  // Synchronises with the clock: a pause in typing sends what has been typed.
  useEffect(() => {
    const timer = setTimeout(() => {
      send(text);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  });

  useSlashKey(input);

  const change = (next: string) => {
    setText(next);
    send(next);
  };
  return (
    <Search
      size="small"
      ariaLabel={label}
      placeholder={label}
      clearButtonAriaLabel={clearLabel}
      inputRef={input}
      maxLength={100}
      value={text}
      {...(isSearching && { status: 'loading' })}
      onChange={(event) => {
        setText(event.target.value);
      }}
      onClear={() => {
        change('');
      }}
      onEnterPressed={() => {
        send(text);
      }}
      onEscapePressed={() => {
        change('');
      }}
    />
  );
}
