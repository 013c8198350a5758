/** The plugin for Redocly, which knows no TypeScript. Redocly's own files, 15 MB, need not go through the compiler. */
import { tsImport } from 'tsx/esm/api';

const { default: plugin } = await tsImport('./plugin.ts', import.meta.url);
export default plugin;
