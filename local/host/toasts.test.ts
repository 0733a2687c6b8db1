import { describe, expect, it } from 'vitest';
import { createToasts } from './toasts';

const shown = (toasts: ReturnType<typeof createToasts>) =>
  toasts.visible.get().map(({ config }) => config.message);

describe('toasts', () => {
  it('show at most three at once; the next comes when one goes', () => {
    const toasts = createToasts();
    const handles = ['one', 'two', 'three', 'four'].map((message) => toasts.show({ message }));

    expect(shown(toasts)).toEqual(['one', 'two', 'three']);

    handles[1]?.remove();

    expect(shown(toasts)).toEqual(['one', 'three', 'four']);
  });

  it('that wait come in the order of their priority', () => {
    const toasts = createToasts();
    const first = toasts.show({ message: 'first' });
    toasts.show({ message: 'second' });
    toasts.show({ message: 'third' });
    toasts.show({ message: 'low', priority: 'low' });
    toasts.show({ message: 'normal' });
    toasts.show({ message: 'high', priority: 'high' });

    first.remove();

    expect(shown(toasts)).toEqual(['second', 'third', 'high']);
  });

  it('can be removed before they were ever seen', () => {
    const toasts = createToasts();
    const [first] = ['one', 'two', 'three'].map((message) => toasts.show({ message }));
    toasts.show({ message: 'four' }).remove();

    first?.remove();

    expect(shown(toasts)).toEqual(['two', 'three']);
  });

  it('tell who sent them when they come into sight', () => {
    const toasts = createToasts();
    const seen: string[] = [];
    const handles = ['one', 'two', 'three', 'four'].map((message) =>
      toasts.show({ message, onToastSeen: () => seen.push(message) }),
    );

    expect(seen).toEqual(['one', 'two', 'three']);

    handles[0]?.remove();

    expect(seen).toEqual(['one', 'two', 'three', 'four']);
  });
});
