/** A file from this computer: chosen in the system's window or dropped here. Only its content is taken, never its path. */
import { useState } from 'react';
import { Button as AriaButton, DropZone, FileTrigger, Text } from 'react-aria-components';

export interface ChosenFile {
  readonly name: string;
  readonly base64: string;
}

export interface FileDropProps {
  readonly text: string;
  readonly buttonLabel: string;
  /** Endings that the system's window offers: `['.csv', '.xlsx']`. */
  readonly accept: readonly string[];
  readonly maxBytes: number;
  readonly onFile: (file: ChosenFile) => void;
  readonly onTooLarge: () => void;
}

export function FileDrop(props: FileDropProps) {
  const [name, setName] = useState('');
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setName(file.name);
    if (file.size > props.maxBytes) props.onTooLarge();
    else props.onFile({ name: file.name, base64: await readBase64(file) });
  };
  return (
    <DropZone
      className="file-drop"
      onDrop={(event) => {
        const dropped = event.items.find((item) => item.kind === 'file');
        if (dropped?.kind === 'file') void dropped.getFile().then(take);
      }}
    >
      <Text slot="label">{props.text}</Text>
      <FileTrigger
        acceptedFileTypes={[...props.accept]}
        onSelect={(files) => void take(files?.[0])}
      >
        <AriaButton className="button">{props.buttonLabel}</AriaButton>
      </FileTrigger>
      <bdi className="note">{name}</bdi>
    </DropZone>
  );
}

function readBase64(file: File): Promise<string> {
  return new Promise((settle, fail) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      settle(url.slice(url.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => fail(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(file);
  });
}
