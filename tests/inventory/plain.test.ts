import { describe, expect, it } from 'vitest';
import { isPlain } from '../../scripts/inventory/plain.js';

describe('isPlain', () => {
  it.each([
    ['status', 1],
    ['note', null],
    ['affiliates', [500, 600]],
    ['id', '59359e1d7e28feb7568b456a'],
    ['title', 'HD-smart [Web]'],
    ['title', 'Social networks: publics, games, applications'],
    ['browser', 'Chrome 58.0.3029'],
    ['ua', 'Mozilla/5.0 (X11; Linux) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/58.0.3029.110'],
    ['status', 'on moderation'],
    ['created_at', '2017-06-06 03:08:29'],
    ['timezone', 'Europe/Moscow'],
    ['events', 'install,other1,other2'],
    ['api_version', '1.0.0'],
    ['name', 'test2'],
    ['referrer', ''],
  ])('notes %s: %j', (name, value) => expect(isPlain(name, value)).toBe(true));

  it.each([
    ['api_key', 'f00'],
    ['token', 'f00'],
    ['password', 'f00'],
    ['user[password]', 'f00'],
    ['referrer', 'f00'],
    ['aff_id', 'f00'],
    ['email', 'ann'],
    ['contact', 'Ann'],
    ['users[0][login]', 'ann'],
    ['name', 'Ann Lee'],
    ['url', ''],
    ['postback_url', ''],
    ['note', 'ann@example.com'],
    ['link', 'http://example.com'],
    ['server', 'www.example.com'],
    ['links', ['https://example.com']],
    ['message', 'It is done'],
    ['note', 'This will take only a few minutes'],
    ['zip_code', '...'],
  ])('leaves out %s: %j', (name, value) => expect(isPlain(name, value)).toBe(false));
});
