import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where systems keep Chrome or Chromium. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic'];

/**
 * Starts the system's Chrome or Chromium; where there is none, on Linux, the Chromium of an npm package.
 * `CHROME_PATH` names another one, and `none` asks for the package.
 */
export async function launchBrowser(): Promise<Browser> {
  const wanted = process.env.CHROME_PATH;
  const system = wanted ? wanted !== 'none' && wanted : PLACES.find((path) => existsSync(path));
  if (system) return chromium.launch({ executablePath: system, args: ARGUMENTS });
  if (process.platform !== 'linux') {
    throw new Error('the browser tests need Chrome or Chromium; set CHROME_PATH to its program');
  }
  const { default: packed } = await import('@sparticuz/chromium');
  // Not with the package's own arguments: they put all pages into one process, which ends with the first of them, and
  // let pages do what those of users may not.
  return chromium.launch({ executablePath: await packed.executablePath(), args: ARGUMENTS });
}
