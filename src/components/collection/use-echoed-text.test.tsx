import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useEchoedText } from './use-echoed-text';

function typeInto(initial = '') {
  const sent: string[] = [];
  const { result, rerender } = renderHook(
    ({ value }) => useEchoedText(value, (text) => sent.push(text)),
    {
      initialProps: { value: initial },
    },
  );
  return {
    sent,
    text: () => result.current.text,
    type: (text: string) => act(() => result.current.setText(text)),
    send: () => act(() => result.current.send(result.current.text)),
    answer: (value: string) => rerender({ value }),
  };
}

describe('text whose owner answers late', () => {
  it('is not undone by the echo of what was sent earlier', () => {
    const field = typeInto();
    field.type('an');
    field.send();
    field.type('anna');

    field.answer('an');

    expect(field.text()).toBe('anna');
  });

  it('is not undone when two answers are still to come', () => {
    const field = typeInto();
    field.type('a');
    field.send();
    field.type('an');
    field.send();
    field.type('anna');

    field.answer('a');
    field.answer('an');

    expect(field.text()).toBe('anna');
    expect(field.sent).toEqual(['a', 'an']);
  });

  it('follows a change from elsewhere', () => {
    const field = typeInto('anna');

    field.answer('');

    expect(field.text()).toBe('');
  });

  it('follows a change from elsewhere to what was once sent', () => {
    const field = typeInto();
    field.type('anna');
    field.send();
    field.answer('anna');
    field.answer('');

    field.answer('anna');

    expect(field.text()).toBe('anna');
  });

  it('is not sent again when it has not changed', () => {
    const field = typeInto('anna');
    field.send();
    field.type('ann');
    field.send();
    field.send();

    expect(field.sent).toEqual(['ann']);
  });
});
