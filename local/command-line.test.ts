import { describe, expect, it } from 'vitest';
import { UsageError } from '../emulator/create-emulator';
import { readCommandLine } from './command-line';

describe('the flags of npm start', () => {
  it('default to the usual ports, the typical seed and a folder that keeps the data', () => {
    expect(readCommandLine([])).toEqual({
      port: 4600,
      emulatorPort: 4601,
      data: '.rungs',
      seed: 'typical',
      members: 0,
      fresh: false,
      dev: false,
    });
  });

  it('are read', () => {
    const flags =
      '--port 0 --emulator-port 5001 --data /tmp/x --seed empty --members 5000 --snapshot shop.snapshot --fresh --dev';

    expect(readCommandLine(flags.split(' '))).toEqual({
      port: 0,
      emulatorPort: 5001,
      data: '/tmp/x',
      seed: 'empty',
      members: 5000,
      snapshot: 'shop.snapshot',
      fresh: true,
      dev: true,
    });
  });

  it.each([
    [['--colour'], /^Unknown option '--colour'\. Allowed: npm start -- .*--emulator-port/],
    [['4600'], /^Unexpected argument '4600'\. Allowed: /],
    [['--seed'], /^Option '--seed <value>' argument missing\. Allowed: /],
    [['--port', '-1'], /^Option '--port' argument is ambiguous\. Allowed: /],
    [['--port', 'http'], /^--port takes a port number from 0 to 65535/],
    [['--port', ''], /^--port takes a port number from 0 to 65535/],
    [['--port', '65536'], /^--port takes a port number from 0 to 65535/],
    [['--emulator-port', '4.5'], /^--emulator-port takes a port number/],
    [['--members', 'many'], /^--members takes a number from 0 to 2000000\.$/],
    [['--seed', 'huge'], /^--seed takes one of: empty, small, typical\.$/],
    [['--data', ''], /^--data takes the name of a folder\.$/],
    [['--snapshot', ''], /^--snapshot takes the name of a file\.$/],
    [['--port', '4601'], /^--port and --emulator-port must differ\.$/],
  ])('refuses %j with a sentence that says what is allowed', (args, sentence) => {
    const read = () => readCommandLine(args);

    expect(read).toThrow(UsageError);
    expect(read).toThrow(sentence);
  });

  it('may leave both ports to the system', () => {
    const flags = ['--port', '0', '--emulator-port', '0'];

    expect(readCommandLine(flags)).toMatchObject({ port: 0, emulatorPort: 0 });
  });
});
