// The short versions of README.txt. Plain language; the commands are in the English part only, so
// that there is one place where they can be wrong.

/** A language README.txt may be given in after English. */
export type ReadmeLanguage = 'it' | 'fr' | 'es' | 'de';

export const README_TRANSLATIONS: Readonly<Record<ReadmeLanguage, string>> = {
  it: `
ITALIANO
Questa cartella è il portfolio delle competenze di una persona, inviato da un
centro di accoglienza a un altro. Il documento appartiene alla persona: è
stato inviato con il suo consenso, e la persona può chiedere di vederlo, di
correggerlo o di cancellarlo. I file sono in "data"; la lettera che li
accompagna è "transfer.json".
Per aprirlo senza il programma, usare i comandi riportati sopra, nell'ordine:
decifrare, estrarre, controllare i file, controllare la firma.
Una firma valida prova che i file sono quelli firmati da chi possiede la
chiave in "sender-public-key.pub". Non prova chi possiede quella chiave:
confrontarla con quella ricevuta dal centro mittente per un'altra via. Non
prova nemmeno che il contenuto sia vero.
Rispettare lo scopo (purpose) e l'ultimo giorno di utilizzo (expiresOn)
indicati in "transfer.json". Non trasmettere ad altri; poi cancellare.
`,
  fr: `
FRANÇAIS
Ce dossier est le portefeuille de compétences d'une personne, envoyé par un
centre d'accueil à un autre. Le document appartient à la personne : il a été
envoyé avec son accord, et elle peut demander à le voir, à le corriger ou à
le faire effacer. Les fichiers sont dans "data" ; la lettre qui les
accompagne est "transfer.json".
Pour l'ouvrir sans le programme, utiliser les commandes ci-dessus, dans
l'ordre : déchiffrer, extraire, vérifier les fichiers, vérifier la signature.
Une signature valide prouve que les fichiers sont ceux qu'a signés le
détenteur de la clé "sender-public-key.pub". Elle ne prouve pas qui détient
cette clé : la comparer avec celle que le centre expéditeur a donnée par une
autre voie. Elle ne prouve pas non plus que le contenu est vrai.
Respecter la finalité (purpose) et le dernier jour d'utilisation (expiresOn)
indiqués dans "transfer.json". Ne pas transmettre à d'autres ; puis effacer.
`,
  es: `
ESPAÑOL
Esta carpeta es el portafolio de competencias de una persona, enviado por un
centro de acogida a otro. El documento pertenece a la persona: se envió con
su consentimiento, y la persona puede pedir verlo, corregirlo o borrarlo. Los
ficheros están en "data"; la carta que los acompaña es "transfer.json".
Para abrirlo sin el programa, use las órdenes indicadas arriba, en ese orden:
descifrar, extraer, comprobar los ficheros, comprobar la firma.
Una firma válida prueba que los ficheros son los que firmó quien tiene la
clave de "sender-public-key.pub". No prueba quién tiene esa clave: compárela
con la que el centro remitente le dio por otra vía. Tampoco prueba que el
contenido sea verdadero.
Respete la finalidad (purpose) y el último día de uso (expiresOn) que figuran
en "transfer.json". No lo transmita a otros; después, bórrelo.
`,
  de: `
DEUTSCH
Dieser Ordner ist das Kompetenzportfolio einer Person, gesendet von einer
Aufnahmeeinrichtung an eine andere. Das Dokument gehört der Person: Es wurde
mit ihrem Einverständnis gesendet, und sie kann verlangen, es zu sehen, es zu
berichtigen oder es löschen zu lassen. Die Dateien liegen in "data"; das
Begleitschreiben ist "transfer.json".
Um ihn ohne das Programm zu öffnen, verwenden Sie die Befehle oben, der Reihe
nach: entschlüsseln, entpacken, Dateien prüfen, Signatur prüfen.
Eine gültige Signatur beweist, dass die Dateien die sind, die der Inhaber des
Schlüssels in "sender-public-key.pub" signiert hat. Sie beweist nicht, wem
dieser Schlüssel gehört: Vergleichen Sie ihn mit dem, den Ihnen die sendende
Einrichtung auf anderem Weg gegeben hat. Sie beweist auch nicht, dass der
Inhalt wahr ist.
Beachten Sie den Zweck (purpose) und den letzten Tag der Nutzung (expiresOn)
in "transfer.json". Nicht an andere weitergeben; danach löschen.
`,
};
