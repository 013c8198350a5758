/** Words that say that what stands under them is secret. */
const SECRET =
  /^(?:tokens?|secrets?|passphrase|pwd|sid|authorization|signature|otp|totp|csrf|xsrf|jwt|credentials?|bearer)$/;
/** Words that say so where they are the whole name, or where what is secret stands behind them: `session`, `pin_code`. */
const AMBIGUOUS = /^(?:pass|pin|session|sess|auth|cookies?|sig)$/;
const SPECIFIC = /^(?:id|key|code|hash|value|data)$/;
/** The ends of words that are written as one, such as `usertoken`, `apikey` and `PHPSESSID`. */
const SECRET_END =
  /(?:tokens?|secrets?|passw(?:or)?ds?|sess(?:ion)?id|accessid|(?:api|access|private|secret|auth|client)keys?)$/;
/** Two words that are secret only together. */
const SECRET_PAIR =
  /^(?:access id|(?:api|access|private|secret|auth|client|app|user|hash|sign|security) keys?)$/;
/** The last word of a name that speaks about a secret and holds none. */
const ABOUT =
  /^(?:type|scheme|expires?|expiry|expiration|lifetime|ttl|days|in|at|date|time|start|end|length|count|limit|enabled|required|allowed|valid|used|status|method|name|url|uri)$/;
/** Longer names are cut at their beginning. */
const MAX_NAME = 200;

/**
 * Whether a name of a member, parameter, header or field says that its value is secret, in any case and style:
 * `clientSecret`, `API_KEY`, `x-session-id`, `user[password]`.
 */
export function isSecretName(name: string): boolean {
  const known = verdicts.get(name);
  if (known !== undefined) return known;
  const isSecret = judgeName(name);
  // A body may have any number of names.
  if (verdicts.size >= MAX_VERDICTS) verdicts.clear();
  verdicts.set(name, isSecret);
  return isSecret;
}

const verdicts = new Map<string, boolean>();
const MAX_VERDICTS = 10_000;

function judgeName(name: string): boolean {
  const segments = name.slice(-MAX_NAME).split(/[[\].]+/);
  // Numbers are places in a list.
  const own = splitWords(segments.findLast((segment) => /\D/.test(segment)) ?? '');
  if (own.length + segments.length > 2 && ABOUT.test(own.at(-1) ?? '')) return false;
  const [first = '', second = ''] = own.slice(own[0] === 'x' ? 1 : 0);
  if (AMBIGUOUS.test(first) && (second === '' || SPECIFIC.test(second))) return true;
  return splitWords(segments.join(' ')).some(
    (word, index, words) =>
      SECRET.test(word) ||
      SECRET_END.test(word) ||
      SECRET_PAIR.test(`${words[index - 1] ?? ''} ${word}`),
  );
}

/** `userAPIKey` and `user_api-key` are `user api key`. */
function splitWords(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);
}

/** Whether a value looks like a key and like no word, so that it may be looked for everywhere. */
export function isKeyLike(value: string): boolean {
  return /^\S{8,}$/.test(value) && (value.length >= 20 || /\d/.test(value)) && /[^0]/.test(value);
}
