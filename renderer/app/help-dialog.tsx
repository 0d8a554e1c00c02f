/** All keys of the program, by where they work. */
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { KeyCaps } from './key-caps.tsx';
import { keysOf } from './shortcut-keys.ts';
import { shortcuts, shortcutScopes } from './shortcuts.ts';
import { currentKeyboard } from './use-shortcut.ts';

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('shortcuts');
  const keyboard = currentKeyboard();
  return (
    <Dialog
      title={t('title')}
      isOpen
      onClose={onClose}
      wide
      actions={
        <Button variant="primary" autoFocus onPress={onClose}>
          {t('common:close')}
        </Button>
      }
    >
      <p className="quiet">{t('note')}</p>
      <div className="help-scopes">
        {shortcutScopes.map((scope) => (
          <section key={scope} aria-labelledby={`help-${scope}`}>
            <h3 id={`help-${scope}`}>{t(`scope.${scope}`)}</h3>
            <dl className="help-list">
              {shortcuts
                .filter((one) => one.scope === scope)
                .map(({ id }) => (
                  <div key={id}>
                    <dt>{t(`does.${id}`)}</dt>
                    <dd>
                      {keysOf(id, keyboard).map((keys) => (
                        <KeyCaps key={keys} keys={keys} />
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
