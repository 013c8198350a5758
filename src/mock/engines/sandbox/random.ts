import { createRandom } from '../../../support/random.js';
import type { IdDeclaration } from './declarations.js';

/** Random numbers that depend on nothing but these words, so that the order of requests does not matter. */
export function randomOf(...words: readonly (string | number)[]): () => number {
  let hash = 0x811c9dc5;
  for (const character of words.join('\u0000')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return createRandom(hash);
}

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** @param radix 16 for hexadecimal digits, 36 for digits and letters */
export function randomText(random: () => number, length: number, radix: 16 | 36): string {
  let text = '';
  while (text.length < length) {
    text +=
      radix === 16
        ? Math.floor(random() * 2 ** 32)
            .toString(16)
            .padStart(8, '0')
        : LETTERS[Math.floor(random() * radix)];
  }
  return text.slice(0, length);
}

const RANDOM_IDS = { short: [5, 36], hex24: [24, 16], hex32: [32, 16] } as const;

/**
 * The id of the n-th row of its kind.
 * @param isTaken asks for another one
 */
export function createId(
  { form, from = 1, at }: IdDeclaration,
  n: number,
  seed: string,
  isTaken: (id: unknown) => boolean = () => false,
): string | number {
  if (form === 'counter') return from + n;
  if (form === 'digits') return String(from + n);
  const [length, radix] = RANDOM_IDS[form];
  const random = randomOf(seed, at, n);
  let id = randomText(random, length, radix);
  while (isTaken(id)) id = randomText(random, length, radix);
  return id;
}
