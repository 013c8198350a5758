import { callFaulted } from './faulted.js';
import { KEY } from './stubbed.js';
const t = Date.now(); const { told, seen, events } = await callFaulted(10_000);
console.log(events.length, JSON.stringify(told) === JSON.stringify(seen), JSON.stringify(events).includes(KEY), Date.now() - t);
