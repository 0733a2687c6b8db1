import { describe, expect, it } from 'vitest';
import { readCommandLine, UsageError } from './command-line';

describe('the options of npm run emulator', () => {
  it('default to the usual port, the typical seed and a folder that keeps the data', () => {
    expect(readCommandLine([])).toEqual({
      port: 4601,
      data: '.rungs',
      seed: 'typical',
      members: 0,
      fresh: false,
    });
  });

  it.each([
    [['--port', '0'], /^Unknown option '--port'\. Allowed: npm run emulator -- .*--emulator-port/],
    [['--members', '-5'], /^Option '--members' argument is ambiguous\. Allowed: /],
    [['--emulator-port', ''], /^--emulator-port takes a port number from 0 to 65535/],
    [['--emulator-port', '65536'], /^--emulator-port takes a port number from 0 to 65535/],
    [['--members', '2.5'], /^--members takes a number from 0 to 2000000\.$/],
    [['--members', '9'.repeat(30)], /^--members takes a number from 0 to 2000000\.$/],
    [['--seed', 'enormous'], /^--seed takes one of: empty, small, typical\.$/],
    [['--data', ''], /^--data takes the name of a folder\.$/],
    [['--snapshot', ''], /^--snapshot takes the name of a file\.$/],
  ])('refuse %j with a sentence that says what is allowed', (args, sentence) => {
    const read = () => readCommandLine(args);

    expect(read).toThrow(UsageError);
    expect(read).toThrow(sentence);
  });
});
