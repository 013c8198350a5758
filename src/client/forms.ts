import { InputError, type Pair } from './encode.js';

/** Body of a form: text as it is sent urlencoded, or FormData where files go. */
export function formBody(pairs: readonly Pair[], multipart: boolean): string | FormData {
  if (!multipart) {
    const params = new URLSearchParams();
    for (const [name, value] of pairs) {
      if (value instanceof Blob) {
        throw new InputError(`${name} can't be sent: this operation takes no files`);
      }
      params.append(name, value);
    }
    return params.toString();
  }
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
}
