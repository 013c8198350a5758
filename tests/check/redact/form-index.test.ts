import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFormIndex } from '../../../src/check/redact/form-index.js';
import { LAW } from '../../support/made-contract.js';

it('the longest forms are found, from the left to the right, as a search one by one finds them', () => {
  const words = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.uniqueArray(words, { maxLength: 60 }), fc.array(words), (forms, parts) => {
      const index = createFormIndex();
      for (const form of forms) index.add(form, `<${form}>`);
      const text = parts.join('-');
      const expected: [number, string][] = [];
      for (let at = 0; at < text.length; at++) {
        const [longest] = forms
          .filter((form) => text.startsWith(form, at))
          .sort((a, b) => b.length - a.length);
        if (longest === undefined) continue;
        expected.push([at, `<${longest}>`]);
        at += longest.length - 1;
      }
      expect(index.find(text).map(({ from, mark }) => [from, mark])).toEqual(expected);
    }),
    LAW,
  );
});

it('a form that was added twice keeps its first mark', () => {
  const index = createFormIndex();
  index.add('abcd', '<first>');
  index.add('abcd', '<second>');
  expect(index.find('xabcd')).toEqual([{ from: 1, to: 5, mark: '<first>' }]);
  expect(index.size).toBe(1);
});
