// Writes resources/language-names/<language>.json: what a closed list of languages is called in each
// language of documents. Run it after a change here or a new CLDR: `npm run language-names`, after
// `npm install --no-save cldr-localenames-full@48.2.0`, which nothing else needs (3,000 files).
// Names come from Unicode CLDR (licence Unicode-3.0) because the Intl of Electron lacks many of them.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { secondLanguages } from '../shared/contract/languages.ts';

type Names = Record<string, string>;

/** The languages of documents; the first six have names of their own below. */
const targets = secondLanguages;
type Target = (typeof targets)[number];

/** ISO 639 codes: two letters where there are two. `fvr` is Fur (Darfur); `fur` would be Friulian. */
const codes = `
  aa ab ach acm aeb af ak am apc apd ar arq ary arz as av ay ayl az azb
  bal be bej bem bg bho bi bm bn bo brh bs byn ca ce ceb ckb cs ctg cy da dar de din dje dv dyo dyu dz
  ee efi el en es et eu ewo fa ff fi fil fon fr fvr ga gaa gd gez gl gn gu
  ha haz he hi hno hr ht hu hy id ig ilo inh is it ja jv ka kab kbd kea kg ki kk km kmb kmr kn ko kpe kr
  kri ks ku kum ky lez lg ln lo lrc lt lu lua luo lv mai man mas men mg mk ml mn mnk mos mr ms mt my
  nd ne nl no nso nus ny om or os pa pcm pl ps prs pt qu rhg rif rn ro rom ru rw
  sd sg shi shn shu si sid sk skr sl sn snk so sq sr srr ss ssy st sus sv sw syl syr
  ta te tem teo tg th ti tig tiv tk tmh tn tr ts tt tum tw ug uk umb ur uz ve vi wal wo xh xog
  yo yue zag zgh zh zu zza
`
  .trim()
  .split(/\s+/u)
  // Mandingo is a family of languages; people mean Mandinka, which has its own code.
  .filter((code) => code !== 'man');

/** CLDR files some of them under another code. */
const cldrCodes: Names = { prs: 'fa-AF' };

/** What CLDR lacks or calls by a word that offices in Europe do not use: it, en, fr, es, de, ar. */
const overlay: Record<string, readonly [string, string, string, string, string, string]> = {
  aeb: [
    'arabo tunisino',
    'Tunisian Arabic',
    'arabe tunisien',
    'árabe tunecino',
    'Tunesisches Arabisch',
    'العربية التونسية',
  ],
  arq: [
    'arabo algerino',
    'Algerian Arabic',
    'arabe algérien',
    'árabe argelino',
    'Algerisches Arabisch',
    'العربية الجزائرية',
  ],
  bem: ['bemba', 'Bemba', 'bemba', 'bemba', 'Bemba', 'البيمبا'],
  brh: ['brahui', 'Brahui', 'brahoui', 'brahui', 'Brahui', 'البراهوية'],
  rif: ['rifano', 'Riffian', 'rifain', 'rifeño', 'Tarifit', 'الريفية'],
  tw: ['twi', 'Twi', 'twi', 'twi', 'Twi', 'التوي'],
  wal: ['wolaytta', 'Wolaytta', 'wolaytta', 'wolaytta', 'Wolaytta', 'الولايتا'],
  acm: [
    'arabo iracheno',
    'Iraqi Arabic',
    'arabe irakien',
    'árabe iraquí',
    'Irakisches Arabisch',
    'العربية العراقية',
  ],
  apc: [
    'arabo levantino',
    'Levantine Arabic',
    'arabe levantin',
    'árabe levantino',
    'Levantinisches Arabisch',
    'العربية الشامية',
  ],
  apd: [
    'arabo sudanese',
    'Sudanese Arabic',
    'arabe soudanais',
    'árabe sudanés',
    'Sudanesisches Arabisch',
    'العربية السودانية',
  ],
  ary: [
    'arabo marocchino',
    'Moroccan Arabic',
    'arabe marocain',
    'árabe marroquí',
    'Marokkanisches Arabisch',
    'العربية المغربية',
  ],
  arz: [
    'arabo egiziano',
    'Egyptian Arabic',
    'arabe égyptien',
    'árabe egipcio',
    'Ägyptisches Arabisch',
    'العربية المصرية',
  ],
  ayl: [
    'arabo libico',
    'Libyan Arabic',
    'arabe libyen',
    'árabe libio',
    'Libysches Arabisch',
    'العربية الليبية',
  ],
  azb: [
    'azero meridionale',
    'South Azerbaijani',
    'azéri du Sud',
    'azerí meridional',
    'Südaserbaidschanisch',
    'الأذربيجانية الجنوبية',
  ],
  bn: ['bengalese', 'Bengali', 'bengali', 'bengalí', 'Bengalisch', 'البنغالية'],
  ctg: [
    'chittagoniano',
    'Chittagonian',
    'chittagonien',
    'chittagoniano',
    'Chittagong',
    'الشيتاغونغية',
  ],
  fvr: ['fur', 'Fur', 'four', 'fur', 'Fur', 'لغة الفور'],
  haz: ['hazaragi', 'Hazaragi', 'hazaragi', 'hazaragí', 'Hazaragi', 'الهزارية'],
  hno: ['hindko', 'Hindko', 'hindko', 'hindko', 'Hindko', 'الهندكو'],
  kmr: ['curdo kurmanji', 'Kurmanji', 'kurmandji', 'kurmanyi', 'Kurmandschi', 'الكرمانجية'],
  ckb: ['curdo sorani', 'Sorani (Central Kurdish)', 'sorani', 'sorani', 'Sorani', 'السورانية'],
  kri: ['krio', 'Krio', 'krio', 'krio', 'Krio', 'الكريو'],
  luo: ['luo', 'Luo', 'luo', 'luo', 'Luo', 'اللوو'],
  mnk: ['mandinka', 'Mandinka', 'mandinka', 'mandinka', 'Mandinka', 'الماندينكا'],
  rhg: ['rohingya', 'Rohingya', 'rohingya', 'rohinyá', 'Rohingya', 'الروهينغا'],
  skr: ['saraiki', 'Saraiki', 'saraiki', 'saraiki', 'Saraiki', 'السرائيكية'],
  syl: ['sylheti', 'Sylheti', 'sylheti', 'sylheti', 'Sylheti', 'السيلهيتية'],
  zag: ['zaghawa', 'Zaghawa (Beria)', 'zaghawa', 'zaghawa', 'Zaghawa', 'لغة الزغاوة'],
};

const require = createRequire(import.meta.url);

function cldrNames(language: Target): Names {
  const path = require.resolve(`cldr-localenames-full/main/${language}/languages.json`);
  const file = JSON.parse(readFileSync(path, 'utf8')) as {
    main: Record<string, { localeDisplayNames: { languages: Names } }>;
  };
  return file.main[language]?.localeDisplayNames.languages ?? {};
}

function namesIn(language: Target, english: Names): Names {
  const known = cldrNames(language);
  const names: Names = {};
  for (const code of [...new Set(codes)].sort()) {
    const cldrCode = cldrCodes[code] ?? code;
    const name =
      overlay[code]?.[targets.indexOf(language)] ??
      known[cldrCode] ??
      overlay[code]?.[1] ??
      english[cldrCode];
    if (name === undefined) throw new Error(`No name for ${code}`);
    if (overlay[code]?.[targets.indexOf(language)] === undefined && known[cldrCode] === undefined) {
      console.log(`${language}: ${code} falls back to English ("${name}")`);
    }
    names[code] = name;
  }
  return names;
}

const english = cldrNames('en');
for (const language of targets) {
  const names = namesIn(language, english);
  const file = new URL(`../resources/language-names/${language}.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(names, null, 2)}\n`);
  console.log(`${language}: ${String(Object.keys(names).length)} languages`);
}
