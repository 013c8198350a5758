import { describe, expect, it } from 'vitest';
import { redactPersonalData } from '../../../src/check/redact/persons.js';

describe('personal data', () => {
  it.each<[text: string, clean: string]>([
    ['mail to john.doe+x@mail.example.org now', 'mail to user@example.com now'],
    ['?email=john%40example.org&x', '?email=user%40example.com&x'],
    ['from 203.0.113.77:443', 'from 192.0.2.1:443'],
    ['"ip":"2001:db8:85a3::8a2e:370:7334"', '"ip":"2001:db8::1"'],
    ['Authorization: Bearer abc.def-123', 'Authorization: Bearer REDACTED'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc_def', 'REDACTED'],
    ['at 12:30:45 on 2026-07-15, v1.2.3', 'at 12:30:45 on 2026-07-15, v1.2.3'],
  ])('%s', (text, clean) => {
    expect(redactPersonalData(text)).toBe(clean);
    expect(redactPersonalData(clean)).toBe(clean);
  });
});
