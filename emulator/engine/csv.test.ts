import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV_BEGINNING, formatCsv, readCsv } from './csv';

const valuesOf = (text: string) => readCsv(text).records.map(({ values }) => values);

describe('readCsv', () => {
  it.each([
    ['nothing', '', []],
    ['one field', 'a', [['a']]],
    [
      'a final line break',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'no final line break',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty fields',
      ',\r\n,',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['commas, quotes and line breaks in quotes', '"a,""b""\r\nc",d', [['a,"b"\r\nc', 'd']]],
    ['blanks, which belong to the field', ' a , b', [[' a ', ' b']]],
  ])('reads %s', (_case, text, expected) => {
    expect(valuesOf(text)).toEqual(expected);
  });

  it('counts the lines of a file, not the records', () => {
    expect(readCsv('a\n"b\nb"\nc').records.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it.each([
    ['a quotation mark within a field', 'a,b\nc,d"e', 'line 2 has a quotation mark'],
    ['text after a closing quotation mark', '"a"b', 'line 1 has a quotation mark'],
    ['a quotation mark that is never closed', 'a\n"b', 'line 2 has a quotation mark'],
    ['a record that is too short', 'a,b\nc', 'line 2 has 1 columns instead of 2'],
    ['an empty line', 'a,b\n\nc,d', 'line 2 has 1 columns instead of 2'],
  ])('refuses %s', (_case, text, problem) => {
    expect(() => readCsv(text)).toThrow(problem);
  });

  it('reads back whatever formatCsv writes', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é') });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(field, { minLength: width, maxLength: width })));

    fc.assert(
      fc.property(table, (records) => {
        expect(valuesOf(formatCsv(records))).toEqual(records);
      }),
    );
  });

  it('reads the same in parts, however large they are', () => {
    const text = 'a,b\n"c\r\n""c""",d\r\n,\ne,';

    const inParts = (limit: number) => {
      const parts = [];
      for (let place: typeof CSV_BEGINNING | null = CSV_BEGINNING; place;) {
        const { records, next } = readCsv(text, place, limit);
        parts.push(...records);
        place = next;
      }
      return parts;
    };

    const whole = readCsv(text).records;
    expect(whole.map(({ line }) => line)).toEqual([1, 2, 4, 5]);
    expect([1, 2, 3].map(inParts)).toEqual([whole, whole, whole]);
  });

  it('holds a later part to the width of the first record', () => {
    const { next } = readCsv('a,b\nc', CSV_BEGINNING, 1);

    expect(() => readCsv('a,b\nc', next ?? undefined)).toThrow('line 2 has 1 columns instead of 2');
  });
});
