import { nameSegments } from '../../src/wire/brackets.js';

const SECRET = /(?:key|token|password|secret)$|^(?:aff_id|referrer)$/i;
const PERSON = /^(?:email|login|skype|contact|first_name|last_name)$/;
const ADDRESS = /:\/\/|@|\b(?:[a-z][a-z0-9-]*\.)+[a-z]{2,}\b/i;
const PLACEHOLDER = /^\.+$/;

/**
 * Whether a value is a plain fact that may be noted. What belongs to somebody and what somebody wrote is left out:
 * keys, tokens, passwords and referral codes; names, logins and e-mail addresses of people; hosts and addresses, and
 * the nothing that is left of an address that was cut out of a page; sentences, which are texts of `message` and texts
 * with five or more words; dots in place of a value.
 */
export function isPlain(name: string, value: unknown): boolean {
  if (Array.isArray(value)) return value.every((element) => isPlain(name, element));
  if (typeof value !== 'string') return true;
  const member = nameSegments(name).findLast((part) => /\D/.test(part)) ?? name;
  if (value === '') return !/url$/i.test(member);
  if (SECRET.test(member) || PERSON.test(member)) return false;
  if (member === 'name' && /^\p{Lu}.* \p{Lu}/u.test(value)) return false;
  return !ADDRESS.test(value) && !PLACEHOLDER.test(value) && !isProse(member, value);
}

function isProse(name: string, value: string): boolean {
  return name === 'message' || (value.match(/(?<![\w/.])\p{Ll}{2,}(?![\w/.])/gu) ?? []).length >= 5;
}
