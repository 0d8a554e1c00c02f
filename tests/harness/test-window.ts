/** What a test knows of a window, whichever runtime shows it. */
import type { Page } from 'playwright-core';
import type { AppClient } from '../../shared/contract/index.ts';
import type { InterfaceLanguage } from '../../shared/contract/values.ts';

export interface TestWindowOptions {
  readonly language?: InterfaceLanguage;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Opens the practice vault first. */
  readonly practice?: boolean;
  /** The folder that another window has left behind, instead of an empty one. */
  readonly folder?: string;
}

/** The program behind the window, as far as it can be reached in every runtime. */
export interface TestProgram {
  /** The contract as functions: the program's own in Chromium, through the page's bridge in Electron. */
  readonly client: AppClient;
  readonly folder: string;
  readonly outputFolder: string;
}

export interface TestWindow {
  readonly page: Page;
  readonly started: TestProgram;
  /** What the page complained about: must be empty. */
  readonly complaints: string[];
  /** Puts ids into an address: `#/people/:first/learning`, `#/groups/:first`, `#/meetings/:next`,
   * `:interview` for the first one, or `:running`, which opens the next one. */
  resolveRoute(route: string): Promise<string>;
  close(): Promise<void>;
}

/** Keeps what a page complains about. */
export function listenForComplaints(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
}

/** Puts the ids of what is in the vault into an address. */
export async function resolveRoute(client: AppClient, route: string): Promise<string> {
  const [group] = await client.groups.list();
  const [person] = await client.people.list();
  const [due] = await client.meetings.due();
  if (route.includes('/:running') && due?.status === 'planned')
    await client.meetings.start({ id: due.id, heldOn: due.plannedOn });
  const [interview] =
    group === undefined ? [] : (await client.groups.get({ id: group.id })).meetings;
  return route
    .replace(/^#\/meetings\/:interview/u, `#/meetings/${interview?.id ?? ''}`)
    .replace(/^#\/people\/:first/u, `#/people/${person?.id ?? ''}`)
    .replace(/^#\/groups\/:first/u, `#/groups/${group?.id ?? ''}`)
    .replace(/^#\/meetings\/:(next|running)/u, `#/meetings/${due?.id ?? ''}`);
}
