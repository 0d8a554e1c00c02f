/** One field for everything: people and groups by what one remembers of them, and whatever can be done. */
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import type { Found } from '../../../shared/contract/search.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { go, href, usePlace } from '../router.ts';
import { toRoute } from '../route-parts.ts';
import { chooseActions } from './palette-item.ts';
import type { PaletteGroup, PaletteItem } from './palette-item.ts';
import { listId, optionId, ResultList } from './result-list.tsx';
import { useActions } from './use-actions.ts';
import { useFind } from './use-find.ts';
import { useSurroundings } from './use-surroundings.ts';

const mostLetters = 200;

export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('search');
  const [words, setWords] = useState('');
  const [activeId, setActiveId] = useState<string | null>(null);
  const { address } = usePlace();
  const actions = useActions(useSurroundings(toRoute(address)));
  const answer = useFind(words);
  const isAnswered = answer.words === words;
  const groups = [...foundGroups(answer.found), ...chooseActions(actions, words)];
  const items = groups.flatMap((group) => group.items);
  // Until something is pointed at, Enter opens the best answer.
  const active = items.find(({ id }) => id === activeId) ?? items[0] ?? null;

  const choose = (item: PaletteItem): void => {
    onClose();
    // After the dialog has given the focus back, so that the screen that is left remembers it.
    requestAnimationFrame(() => requestAnimationFrame(item.run));
  };
  const move = (step: number): void => {
    const at = active === null ? -1 : items.indexOf(active);
    setActiveId(items[(at + step + items.length) % items.length]?.id ?? null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') {
      // Enter before the answer is there must not open what was found for other words.
      if (active !== null && isAnswered) choose(active);
    } else return;
    event.preventDefault();
  };

  return (
    <ModalOverlay
      className="dialog-veil palette-veil"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="dialog palette">
        <Dialog className="palette-frame">
          <Heading slot="title" level={2} className="visually-hidden">
            {t('open')}
          </Heading>
          <div className="palette-field">
            <Icon name="search" />
            <input
              type="text"
              role="combobox"
              autoFocus
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={mostLetters}
              aria-label={t('field')}
              aria-expanded={items.length > 0}
              aria-controls={items.length > 0 ? listId : undefined}
              aria-autocomplete="list"
              aria-activedescendant={active === null ? undefined : optionId(active)}
              aria-describedby="palette-hint"
              value={words}
              onChange={(event) => {
                setWords(event.target.value);
                setActiveId(null);
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          <ErrorNotice error={answer.error} />
          {items.length > 0 ? (
            <ResultList
              groups={groups}
              active={active}
              onPoint={({ id }) => setActiveId(id)}
              onChoose={choose}
            />
          ) : (
            isAnswered && answer.error === null && <p className="palette-empty">{t('nothing')}</p>
          )}
          <div className="palette-foot">
            <p id="palette-hint" className="note">
              {t('hint')}
            </p>
            <p className="note nowrap push" role="status">
              {words.trim() !== '' && isAnswered && (
                <>
                  {t('count', { count: items.length })}
                  {answer.found.more > 0 && (
                    <>
                      {', '}
                      {t('more', { count: answer.found.more })}
                    </>
                  )}
                </>
              )}
            </p>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function foundGroups({ people, groups }: Found): readonly PaletteGroup[] {
  const found: PaletteGroup[] = [
    {
      section: 'people',
      items: people.map(({ id, code, preferredName, groupName }) => ({
        id: `person-${id}`,
        section: 'people',
        label: preferredName,
        person: true,
        detail: groupName === null ? code : `${code} · ${groupName}`,
        run: () => go(href('people', id)),
      })),
    },
    {
      section: 'groups',
      items: groups.map(({ id, name, room }) => ({
        id: `group-${id}`,
        section: 'groups',
        label: name,
        detail: room,
        run: () => go(href('groups', id)),
      })),
    },
  ];
  return found.filter(({ items }) => items.length > 0);
}
