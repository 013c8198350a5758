/**
 * The address of one customer's service.
 * @param form an address with variables in braces, such as `https://api-{tenant}.example.com`
 * @param names what stands in their places
 * @throws {TypeError} for what is no part of a host name or a path
 */
export function fillAddress(
  form: string,
  names: Readonly<Record<string, string | undefined>>,
): string {
  return form.replace(/\{(\w+)\}/g, (_, variable: string) => {
    const name = names[variable] ?? '';
    if (/^[\w-]+(\.[\w-]+)*$/.test(name)) return name;
    throw new TypeError(
      `${variable} must be a name such as "example", not ${JSON.stringify(name)}`,
    );
  });
}
