import { useEffect } from 'react';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import type { Toast } from '../../ui/toast-list.ts';
import { ToastProvider, ToastRegion, useToast } from '../../ui/toasts.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';
import type { GalleryWords } from '../words.ts';

function Say({ toast }: { toast: Toast }) {
  const show = useToast();
  useEffect(() => show(toast), [show, toast]);
  return null;
}

/** A screen with its primary action at the head and at the foot: no message may lie on either. */
function Screen({ words, toasts }: { words: GalleryWords; toasts: readonly Toast[] }) {
  return (
    <ToastProvider>
      <div className="stack">
        <PageHeader
          title={words.people}
          actions={<Button variant="primary">{words.open}</Button>}
        />
        {Array.from({ length: 4 }, (_, at) => (
          <p key={at}>{words.program}</p>
        ))}
        <div className="row-end">
          <Button variant="primary">{words.save}</Button>
        </div>
      </div>
      {toasts.map((toast) => (
        <Say key={toast.title} toast={toast} />
      ))}
      <ToastRegion label={words.messages} dismissLabel={words.dismiss} />
    </ToastProvider>
  );
}

export const story: Story = {
  page: (words) => (
    <State name="no message">
      <ToastProvider>
        <p>{words.program}</p>
        <ToastRegion label={words.messages} dismissLabel={words.dismiss} />
      </ToastProvider>
    </State>
  ),
  windows: {
    messages: (words) => (
      <Screen
        words={words}
        toasts={[
          { kind: 'ok', title: words.saved },
          { kind: 'error', title: words.failed, text: words.next },
        ]}
      />
    ),
    long: (words) => <Screen words={words} toasts={[{ kind: 'error', title: words.longName }]} />,
  },
};
