// The README.txt inside every bundle: for whoever holds the files and not the program. The commands
// stand once, in openingCommands, and the interoperability test runs exactly those.
import { BUNDLE_FILES } from './bag-files.ts';
import { README_TRANSLATIONS } from './bundle-readme-translations.ts';
import type { ReadmeLanguage } from './bundle-readme-translations.ts';
import { BUNDLE_NAMESPACE } from './sshsig.ts';

/** What a README is made for: the bundle's folder, and the languages after English, in order. */
export interface ReadmeOptions {
  readonly folder: string;
  readonly languages?: readonly ReadmeLanguage[];
}

const ALL_LANGUAGES: readonly ReadmeLanguage[] = ['it', 'fr', 'es', 'de'];
const RULE = '-'.repeat(72);

/** Gives the text of README.txt: English in full, then a short version in each language. */
export function bundleReadme(options: ReadmeOptions): string {
  const languages = options.languages ?? ALL_LANGUAGES;
  const parts = [english(options.folder), ...languages.map((code) => README_TRANSLATIONS[code])];
  return parts.map((part) => `${part.trim()}\n`).join(`\n${RULE}\n\n`);
}

/** Gives the commands that open and check a bundle with stock tools, one line each. */
export function openingCommands(folder: string): readonly string[] {
  const { manifest, tagManifest, signature, allowedSigners } = BUNDLE_FILES;
  return [
    'age -d -i identity.txt -o bundle.zip FILE.age',
    'unzip bundle.zip',
    `cd ${folder}`,
    `sha512sum -c ${manifest} ${tagManifest}`,
    `ssh-keygen -Y verify -f ${allowedSigners} -I sender -n ${BUNDLE_NAMESPACE} -s ${signature} < ${tagManifest}`,
  ];
}

function english(folder: string): string {
  const [decrypt, unpack, enter, checkFiles, checkSignature] = openingCommands(folder);
  return `
${folder}

WHAT THIS IS
This folder is one person's skills portfolio, sent from one reception centre
to another. It is the person's own document: it was sent because the person
agreed to it, and the person may ask to see it, correct it or have it erased.
The files are in "data". The letter that goes with them is "transfer.json".

OPENING IT WITHOUT THE PROGRAM
Needed: age, unzip, sha512sum and ssh-keygen (all free; most Linux systems
have them). FILE.age is the file you received; identity.txt holds the secret
age key of the receiving centre. Work on a disk that is itself encrypted, and
delete bundle.zip and this folder when you have finished.

1. Decrypt and unpack:

    ${decrypt ?? ''}
    ${unpack ?? ''}
    ${enter ?? ''}

2. Check that no file is missing or changed (each line must end in "OK"):

    ${checkFiles ?? ''}

3. Check the signature (the answer must begin with the word "Good"):

    ${checkSignature ?? ''}

A file that no manifest names does not belong to the bundle. Do not trust it.

WHAT A VALID SIGNATURE PROVES
It proves that these files are exactly those which the holder of the key in
"sender-public-key.pub" signed. It does not prove who holds that key: the key
came with the files, and anyone can make one. Compare it with the key that
the sending centre gave you in another way, or read the 30-digit fingerprint
in "transfer.json" to each other on the telephone if you use the program. It
also does not prove that what the portfolio says is true.

WHAT YOU MAY DO WITH IT
"transfer.json" states the purpose, the receiver and the last day of use
(expiresOn). Use it for that purpose only, do not pass it on to others, and
delete it after that day unless the person agrees to more. If you are not
the receiver named there, please delete it and tell the sending centre.
`;
}
