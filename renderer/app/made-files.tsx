/** Files that were written into the folder for documents, and where they lie. */
import type { OutputPart } from '../../shared/contract/settings.ts';
import { useFormat } from '../i18n/use-format.ts';
import { Notice } from '../ui/notice.tsx';
import { ShowFolder } from './show-folder.tsx';

export interface MadeFilesProps {
  readonly title: string;
  readonly part: OutputPart;
  readonly made: {
    readonly folder: string;
    readonly files: readonly { readonly fileName: string; readonly bytes: number }[];
  };
}

export function MadeFiles({ title, part, made }: MadeFilesProps) {
  const format = useFormat();
  return (
    <Notice kind="ok" title={title} action={<ShowFolder part={part} />}>
      <ul>
        {made.files.map(({ fileName, bytes }) => (
          <li key={fileName}>
            <bdi dir="ltr">{fileName}</bdi>
            {' · '}
            {format.bytes(bytes)}
          </li>
        ))}
      </ul>
      <p>
        <bdi dir="ltr">{made.folder}</bdi>
      </p>
    </Notice>
  );
}
