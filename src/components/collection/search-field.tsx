import { Search } from '@wix/design-system';
import { useEffect, useRef } from 'react';
import { useEchoedText } from './use-echoed-text';

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

  // Synchronises with the keyboard of the whole document.
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', handleKeyDown);
    return () => {
      document.removeEventListener('keydown', handleKeyDown);
    };
  }, []);

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

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}
