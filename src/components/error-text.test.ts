import { describe, expect, it } from 'vitest';
import type { AppError } from '../domain/errors';
import { createI18n } from '../i18n/create-i18n';
import { asWriteError, errorText } from './error-text';

const t = createI18n('en-US').getFixedT('en', 'errors');

describe('the text of a failure', () => {
  it.each<[string, AppError]>([
    ['Wix cannot be reached', { kind: 'unavailable', code: 'NO_ANSWER' }],
    ['Wix cannot be reached', { kind: 'unavailable', code: 'HTTP_503' }],
    ['The answer got lost', { kind: 'unavailable', code: 'OUTCOME_UNKNOWN' }],
    ['Nothing was created', { kind: 'unavailable', code: 'NOT_CREATED' }],
    ['You do not have permission', { kind: 'forbidden', code: 'PERMISSION_DENIED' }],
    ['You are signed out', { kind: 'unauthenticated', code: 'HTTP_401' }],
    ['Something went wrong', { kind: 'unexpected', code: 'UNEXPECTED' }],
  ])('is "%s" for %o', (title, error) => {
    expect(errorText(t, error).title).toBe(title);
  });

  it.each(['NO_ANSWER', 'HTTP_503', 'OUTCOME_UNKNOWN'])(
    'never claims that a change failed when it was not answered (%s)',
    (code) => {
      expect(errorText(t, asWriteError({ kind: 'unavailable', code })).nextStep).toMatch(
        /^It may have worked/,
      );
    },
  );

  it('claims that nothing was created once somebody has looked', () => {
    const looked = { kind: 'unavailable', code: 'NOT_CREATED' } as const;

    expect(errorText(t, asWriteError(looked)).nextStep).toContain('Trying again is safe');
  });

  it('counts the seconds that Wix asks to wait', () => {
    const wait = (retryAfterSeconds: number) =>
      errorText(t, { kind: 'rate-limited', code: 'HTTP_429', retryAfterSeconds }).nextStep;

    expect(wait(1)).toContain('1 second.');
    expect(wait(60)).toContain('60 seconds.');
  });
});
