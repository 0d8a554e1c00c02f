/** Makes the portfolios of ten people in the service process: prints the most memory that it held, in MB. */
import { producePortfolios } from './produce-portfolios.ts';
import { withService } from './service-run.ts';

const most = await withService(async ({ client, events, personIds, residentMegabytes }) => {
  let peak = 0;
  // Looked at after each document: the peak of opening the vault is not the group's.
  events.subscribe(() => {
    peak = Math.max(peak, residentMegabytes());
  });
  for (let round = 0; round < 3; round += 1)
    await producePortfolios({ client, events }, personIds, ['docx', 'pdf']);
  return peak;
});
process.stdout.write(`${Math.round(most)}\n`);
