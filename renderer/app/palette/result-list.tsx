/** The answers, by section; the keyboard stays in the field, which says which one is in hand. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { FirstKeys } from '../key-caps.tsx';
import type { PaletteGroup, PaletteItem } from './palette-item.ts';

export const listId = 'palette-list';
export const optionId = (item: PaletteItem): string => `palette-${item.id}`;

export interface ResultListProps {
  readonly groups: readonly PaletteGroup[];
  readonly active: PaletteItem | null;
  readonly onPoint: (item: PaletteItem) => void;
  readonly onChoose: (item: PaletteItem) => void;
}

export function ResultList({ groups, active, onPoint, onChoose }: ResultListProps) {
  const { t } = useTranslation('search');
  const activeId = active === null ? null : optionId(active);
  useEffect(() => {
    if (activeId !== null) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  return (
    <div id={listId} role="listbox" aria-label={t('results')} className="palette-list">
      {groups.map(({ section, items }) => (
        <div key={section} role="group" aria-labelledby={`palette-section-${section}`}>
          <div id={`palette-section-${section}`} role="presentation" className="palette-section">
            {t(`section.${section}`)}
          </div>
          {items.map((item) => (
            <div
              key={item.id}
              id={optionId(item)}
              role="option"
              // The field has the focus; this is what Enter would open.
              aria-selected={item === active}
              tabIndex={-1}
              className="palette-option"
              onPointerMove={() => onPoint(item)}
              // Before the field would lose the focus.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(item)}
              // Keys are heard by the field; without this the linter asks for them here.
              onKeyDown={undefined}
            >
              <bdi className={item.person === true ? 'person' : undefined}>{item.label}</bdi>
              {item.detail !== undefined && item.detail !== '' && (
                <bdi
                  className={
                    item.detailIsPerson === true ? 'palette-detail person' : 'palette-detail'
                  }
                >
                  {item.detail}
                </bdi>
              )}
              {item.shortcut !== undefined && (
                <span className="push">
                  <FirstKeys id={item.shortcut} />
                </span>
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
