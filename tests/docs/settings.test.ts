import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/findings/finding.js';
import { packageRoot } from '../../src/contract/document.js';
import { readSettings, readSettingsSchema, SETTINGS } from '../../src/docs/facts/settings.js';
import { renderSettingsPage } from '../../src/docs/pages/settings.js';

describe('the page of a file that people write', () => {
  it.each(SETTINGS)(
    '$name has all that its schema has, each with a description',
    ({ name, label }) => {
      const text = readSettingsSchema(name);
      const settings = readSettings(name);
      const names = [...text.matchAll(/"properties"/g)];
      expect(settings.length).toBeGreaterThan(names.length);
      const page = renderSettingsPage(name, label);
      for (const { place, type, description } of settings) {
        expect(page).toContain(`<code>${place}</code>`);
        expect(type, place).not.toBe('');
        expect(description, place).toMatch(/\.$/);
      }
      expect(page).toContain(`${name}.schema.json`);
    },
  );

  it('names places as they are nested, with defaults and what is required', () => {
    const settings = readSettings('config');
    const find = (place: string) => settings.find((one) => one.place === place);
    expect(find('rate')).toMatchObject({ type: 'number', default: '5', isRequired: false });
    expect(find('targets[].rate')).toMatchObject({ default: '5' });
    expect(find('targets[].name')).toMatchObject({ isRequired: true });
    expect(find('role')?.type).toBe('`admin`, `affiliate`, `advertiser`');
  });
});

it('a baseline accepts the rules that there are, and no others', () => {
  const path = join(packageRoot, 'schemas/baseline.schema.json');
  const { $defs } = JSON.parse(readFileSync(path, 'utf8')) as {
    $defs: { rule: { enum: string[] } };
  };
  expect([...$defs.rule.enum].sort()).toEqual(Object.keys(RULES).sort());
});
