/** Shows what a query gives: a quiet word while it loads, a sentence when it failed, the data when it is there. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFoundScreen } from '../app/not-found-screen.tsx';
import { isNotYours, NotYoursScreen } from '../app/not-yours-screen.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { errorText } from './error-text.ts';
import type { QueryState } from './use-query.ts';

export function QueryView<T>(props: {
  readonly query: QueryState<T>;
  readonly children: (data: T) => ReactNode;
}) {
  const { t } = useTranslation();
  const { query } = props;
  switch (query.kind) {
    case 'loading':
      return (
        <p className="note loading" role="status">
          {t('common:loading')}
        </p>
      );
    case 'failed': {
      if (query.error.code === 'not-found') return <NotFoundScreen />;
      if (isNotYours(query.error)) return <NotYoursScreen error={query.error} />;
      const { title, next } = errorText(t, query.error);
      return (
        <Notice
          kind="error"
          title={title}
          action={<Button onPress={query.retry}>{t('common:retry')}</Button>}
        >
          {next}
        </Notice>
      );
    }
    case 'ready':
      return props.children(query.data);
  }
}
