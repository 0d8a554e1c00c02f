/** The sheet with its print button, and the proof that it is on paper: its last two groups typed again. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { plainCharacters, recoveryEnding } from '../../../shared/domain/recovery/recovery-code.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';
import type { RecoverySheetProps } from './recovery-sheet.tsx';

/** Says whether what was typed is the end of the code. */
export function isRetyped(code: string, retyped: string): boolean {
  return plainCharacters(retyped) === recoveryEnding(code);
}

export interface SheetCheckProps extends RecoverySheetProps {
  readonly retyped: string;
  readonly onRetype: (value: string) => void;
  /** True once the operator tried to go on. */
  readonly tried: boolean;
  /** What else can be done with the sheet, beside printing it. */
  readonly action?: ReactNode;
}

export function SheetCheck({ retyped, onRetype, tried, action, ...sheet }: SheetCheckProps) {
  const { t } = useTranslation('vault');
  const isWrong = tried && !isRetyped(sheet.code, retyped);
  return (
    <div className="stack">
      <RecoverySheet {...sheet} />
      <div className="columns">
        <TextField
          label={t('sheet.retype')}
          watch="off"
          description={t('sheet.retypeNote')}
          value={retyped}
          onChange={onRetype}
          error={isWrong ? t('sheet.retypeWrong') : null}
          maxLength={40}
          autoFocus
        />
        <div className="row-end">
          {action}
          <Button icon="document" onPress={() => window.print()}>
            {t('sheet.print')}
          </Button>
        </div>
      </div>
    </div>
  );
}
