/** A file from this computer: chosen in the system's window or dropped here. Only its content is taken, never its path. */
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Text } from 'react-aria-components/Text';

export interface ChosenFile {
  readonly name: string;
  readonly base64: string;
}

export interface FilePickerProps {
  readonly text: string;
  readonly buttonLabel: string;
  /** Endings that the system's window offers: `['.csv', '.xlsx']`. */
  readonly accept: readonly string[];
  readonly onFile: (file: File) => void;
}

export interface FileDropProps extends Omit<FilePickerProps, 'onFile'> {
  readonly maxBytes: number;
  readonly onFile: (file: ChosenFile) => void;
  readonly onTooLarge: () => void;
}

/** A file read as a whole. */
export function FileDrop({ maxBytes, onFile, onTooLarge, ...rest }: FileDropProps) {
  const take = async (file: File): Promise<void> => {
    if (file.size > maxBytes) onTooLarge();
    else onFile({ name: file.name, base64: await readBase64(file) });
  };
  return <FilePicker {...rest} onFile={(file) => void take(file)} />;
}

/** A file that its taker reads, perhaps in parts. */
export function FilePicker(props: FilePickerProps) {
  const [name, setName] = useState('');
  const take = (file: File | undefined): void => {
    if (file === undefined) return;
    setName(file.name);
    props.onFile(file);
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
      <FileTrigger acceptedFileTypes={[...props.accept]} onSelect={(files) => take(files?.[0])}>
        <AriaButton className="button">{props.buttonLabel}</AriaButton>
      </FileTrigger>
      <bdi className="note">{name}</bdi>
    </DropZone>
  );
}

/** Gives the bytes of a file or of a part of one in base64. */
export function readBase64(file: Blob): Promise<string> {
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
