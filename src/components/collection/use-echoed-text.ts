import { useState } from 'react';

export type EchoedText = {
  text: string;
  setText: (text: string) => void;
  /** Call when the text is sent to the owner of the value. */
  send: (text: string) => void;
};

/**
 * Text that is typed here but belongs to somebody who answers late, as the address bar of the dashboard does. Values
 * that come back are told apart: an echo of what was sent must not undo what has been typed since, whereas a change
 * from elsewhere (Back, "clear search") must show.
 */
export function useEchoedText(value: string, onSend: (text: string) => void): EchoedText {
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  const [awaited, setAwaited] = useState<readonly string[]>([]);

  if (value !== seen) {
    setSeen(value);
    const echo = awaited.indexOf(value);
    setAwaited(awaited.slice(echo + 1));
    if (echo === -1) setText(value);
  }

  return {
    text,
    setText,
    send: (sent) => {
      if (sent === (awaited.at(-1) ?? seen)) return;
      setAwaited([...awaited, sent]);
      onSend(sent);
    },
  };
}
