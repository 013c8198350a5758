import { addSample, type Description } from './facts.js';

const COMMENT = /\s*\/\/[^"]*$/;
const MEMBER = /^"([^"]+)"\s*:\s*(.+)$/;

/**
 * Reads one line that is left of a sample response: a member with its value, a member whose object or list begins here,
 * or an element of a list.
 * @throws when a line is none of these
 */
export function addExampleLine(to: Description, line: string): void {
  const text = line.trim().replace(COMMENT, '').replace(/,$/, '');
  if (text === '') return;
  const [, name, value] = MEMBER.exec(text) ?? [];
  try {
    if (name && (value === '{' || value === '[')) to.members.push(name);
    else if (name && value) addSample(to, { [name]: JSON.parse(value) as unknown });
    else to.values.push(['[]', JSON.parse(text) as unknown]);
  } catch {
    throw new Error(`no line of a response: ${line}`);
  }
}
