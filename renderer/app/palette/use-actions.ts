/** Everything that can be done from the palette, in the words of the window. */
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import { Theme } from '../../../shared/contract/settings.ts';
import { interfaceLanguages } from '../../../shared/contract/languages.ts';
import { useClient } from '../../api/client-context.tsx';
import { useMayEach } from '../../api/operator-context.tsx';
import { ownLanguageNames } from '../../i18n/own-language-names.ts';
import { showLanguage } from '../../i18n/setup-i18n.ts';
import { personParts } from '../person-parts.ts';
import { go, href } from '../router.ts';
import { sectionPath, sections } from '../route-parts.ts';
import type { ScreenName } from '../route-parts.ts';
import { screenCalls } from '../screen-calls.ts';
import { applyTheme } from '../theme.ts';
import { runShortcut } from '../use-shortcut.ts';
import { useTellFailure } from '../use-tell-failure.ts';
import type { PaletteItem } from './palette-item.ts';
import type { Surroundings } from './use-surroundings.ts';

export function useActions(surroundings: Surroundings): readonly PaletteItem[] {
  const { t } = useTranslation('search');
  const client = useClient();
  const tell = useTellFailure();
  const may = useMayEach();
  /** What fails after the palette is closed is told as a message that stays. */
  const attempt = (work: (client: AppClient) => Promise<unknown>): void => {
    work(client).catch(tell);
  };
  return [
    ...actionsHere(t, surroundings),
    ...sections
      .filter((section) => may(screenCalls[section]))
      .map((section): PaletteItem => ({
        id: `go-${section}`,
        section: 'go',
        label: t('goTo', { screen: t(`common:nav.${section}`) }),
        shortcut: section,
        run: () => go(href(...sectionPath(section))),
      })),
    ...waysByRole(t)
      .filter(({ screen }) => may(screenCalls[screen]))
      .map(({ item }) => item),
    {
      id: 'lock',
      section: 'window',
      label: t('lock'),
      alsoFoundBy: t('lockAlso'),
      shortcut: 'lock',
      run: () => runShortcut('lock'),
    },
    {
      id: 'help',
      section: 'window',
      label: t('keyboardHelp'),
      shortcut: 'help',
      run: () => runShortcut('help'),
    },
    ...interfaceLanguages.map((language): PaletteItem => ({
      id: `language-${language}`,
      section: 'window',
      label: t('language', { language: ownLanguageNames[language] }),
      // Who does not read the language of the window looks for this word.
      alsoFoundBy: 'language',
      onlyWhenTyped: true,
      run: () =>
        attempt(async ({ settings }) => {
          await settings.setLanguage({ language });
          await showLanguage(language);
        }),
    })),
    ...Theme.options.map((theme): PaletteItem => ({
      id: `theme-${theme}`,
      section: 'window',
      label: t('theme', { theme: t(`settings:themes.${theme}`) }),
      onlyWhenTyped: true,
      run: () =>
        attempt(async ({ settings }) => {
          await settings.setTheme({ theme });
          applyTheme(theme);
        }),
    })),
  ];
}

function actionsHere(
  t: TFunction<'search'>,
  { person, group, meetings }: Surroundings,
): PaletteItem[] {
  return [
    ...meetings.map(({ id, code, status, groupName }): PaletteItem => ({
      id: `meeting-${id}`,
      section: 'here',
      label: status === 'running' ? t('resumeMeeting', { code }) : t('openMeeting', { code }),
      detail: groupName,
      alsoFoundBy: groupName,
      run: () => go(href('meetings', id)),
    })),
    ...(group === null
      ? []
      : [
          {
            id: 'group-portfolios',
            section: 'here',
            label: t('groupPortfolios'),
            detail: group.name,
            run: () => go(href('groups', group.id, 'portfolios')),
          } as const,
        ]),
    ...(person === null
      ? []
      : personParts.map((part): PaletteItem => ({
          id: `part-${part}`,
          section: 'here',
          label: t(`people:parts.${part}`),
          detail: person.name,
          detailIsPerson: true,
          run: () => go(href('people', person.id, part)),
        }))),
  ];
}

interface WayByRole {
  readonly screen: ScreenName;
  readonly item: PaletteItem;
}

function waysByRole(t: TFunction<'search'>): readonly WayByRole[] {
  return [
    {
      screen: 'rights',
      item: {
        id: 'rights',
        section: 'do',
        label: t('rights:page.title'),
        alsoFoundBy: t('rights:page.also'),
        run: () => go(href('rights')),
      },
    },
    {
      screen: 'newPerson',
      item: {
        id: 'new-person',
        section: 'do',
        label: t('people:new.title'),
        shortcut: 'newPerson',
        run: () => go(href('people', 'new')),
      },
    },
    {
      screen: 'roster',
      item: {
        id: 'import',
        section: 'do',
        label: t('people:list.import'),
        alsoFoundBy: t('importAlso'),
        run: () => go(href('people', 'import')),
      },
    },
    {
      screen: 'newGroup',
      item: {
        id: 'new-group',
        section: 'do',
        label: t('groups:new.title'),
        shortcut: 'newGroup',
        run: () => go(href('groups', 'new')),
      },
    },
  ];
}
