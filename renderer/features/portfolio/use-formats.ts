/** Which files are made: at first those that were made last. */
import { useState } from 'react';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { PortfolioFormat } from '../../../shared/contract/portfolio.ts';
import { useQuery } from '../../api/use-query.ts';

const askSettings = (client: AppClient) => client.settings.get();

export function useFormats() {
  const settings = useQuery(askSettings, []);
  const [chosen, setChosen] = useState<PortfolioFormat[] | null>(null);
  const last = settings.kind === 'ready' ? settings.data.documentFormats : [];
  return [chosen ?? last, setChosen] as const;
}
