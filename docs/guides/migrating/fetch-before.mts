const base = process.env.AFFISE_URL ?? 'http://127.0.0.1:4010/affise';
const headers = { 'API-Key': process.env.AFFISE_API_KEY ?? 'k' };

//#region before
let count = 0;
for (let page = 1; ; page++) {
  const query = new URLSearchParams({ date_from: '2026-01-01', date_to: '2026-01-31' });
  for (const country of ['US', 'DE']) query.append('country[]', country);
  query.set('page', `${page}`);
  const response = await fetch(`${base}/3.0/stats/conversions?${query}`, { headers });
  const body = (await response.json()) as { status: number; error?: string; conversions: object[] };
  if (body.status !== 1) throw new Error(body.error);
  count += body.conversions.length;
  if (body.conversions.length < 100) break;
}
console.log(`${count} conversions`);
//#endregion
