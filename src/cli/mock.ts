import { Command } from 'commander';
import { providerIds } from '../contract/document.js';
import { createMock } from '../mock/mock.js';
import { portOption, stopSignal } from './usage.js';

export function mockCommand(): Command {
  return new Command('mock')
    .description('Serve a mock of one or several providers on this machine')
    .argument('[provider...]', `which ones: ${providerIds().join(', ')}; all unless told`)
    .option('--port <number>', 'port to listen on; 0 takes a free one', portOption, 4010)
    .addHelpText(
      'after',
      '\nOne provider answers at the root, several under /<provider>/. Any non-empty key passes.',
    )
    .action(async (names: string[], { port }: { port: number }) => {
      const providers = names.length ? [...new Set(names)] : providerIds();
      const mock = await createMock({ providers });
      const server = await mock.listen({ port });
      for (const id of providers) {
        console.log(`${id}  ${server.url}${providers.length > 1 ? `/${id}` : ''}`);
      }
      console.error('serving until Ctrl-C');
      await stopSignal();
      await server.close();
    });
}
