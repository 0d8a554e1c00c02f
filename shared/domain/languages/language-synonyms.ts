/** Other words for languages: what their speakers call them, and what offices in Europe write. */

/** By code. Written as people write them; compared without case and accents. */
export const languageSynonyms: Readonly<Record<string, readonly string[]>> = {
  ak: ['fante', 'fanti'],
  am: ['አማርኛ', 'amharigna', 'amhara', 'amarigna'],
  ar: ['العربية', 'عربي', 'arabic standard', 'modern standard arabic', 'fusha', 'arabiya'],
  apc: ['syrian arabic', 'lebanese arabic', 'palestinian arabic', 'shami'],
  ary: ['darija', 'derja', 'moroccan'],
  arz: ['masri', 'egyptian'],
  az: ['azeri', 'azerbaycan', 'azari', 'aserbaidschanisch'],
  bal: ['balochi', 'baluchi', 'balutschi', 'baloutchi', 'بلوچی'],
  bej: ['beja', 'bedawiyet', 'bidhawyeet'],
  bem: ['chibemba', 'wemba'],
  bm: ['bamanankan', 'bamana', 'bamanakan'],
  bn: ['bangla', 'bengalese', 'বাংলা', 'bangladeshi', 'bengalí'],
  byn: ['bilen', 'bilin'],
  ckb: [
    'sorani',
    'central kurdish',
    'کوردی',
    'سۆرانی',
    'kurdish sorani',
    'kurdo sorani',
    'kurde sorani',
    'kurdisch sorani',
  ],
  dyo: ['jola', 'diola', 'dyola'],
  dyu: ['dioula', 'diula', 'jula', 'djula'],
  ee: ['evegbe', 'ewegbe'],
  el: ['ellinika', 'ελληνικά'],
  en: ['anglais', 'ingles'],
  fa: ['farsi', 'persian', 'فارسی', 'parsi', 'iranian', 'persiano farsi'],
  ff: [
    'fula',
    'fulah',
    'fulani',
    'fulfulde',
    'peul',
    'peulh',
    'pular',
    'pulaar',
    'poular',
    'poulaar',
    'fulbe',
    'pulo',
    'pul',
    'fulani pular',
  ],
  fil: ['tagalog', 'pilipino'],
  fr: ['français'],
  fvr: ['fur', 'fora', 'bele fur'],
  gaa: ['ga'],
  ha: ['haoussa', 'hausawa', 'haussa'],
  haz: ['hazara', 'hazaragui', 'هزارگی'],
  he: ['ivrit', 'עברית'],
  hi: ['हिन्दी', 'हिंदी'],
  ht: ['kreyol', 'kreyol ayisyen', 'creole haitien'],
  hy: ['hayeren', 'հայերեն'],
  ig: ['ibo'],
  ka: ['kartuli', 'ქართული'],
  kab: ['taqbaylit'],
  kg: ['kikongo'],
  kmr: [
    'kurmanji',
    'kurmanci',
    'kurmancî',
    'kurmandji',
    'northern kurdish',
    'kurdish kurmanji',
    'kurdisch kurmandschi',
    'kurde kurmandji',
    'kurdo kurmanji',
    'badini',
  ],
  kpe: ['guerze'],
  kri: ['krio', 'sierra leone creole'],
  ku: ['kurdi', 'kurdî', 'كردي'],
  lg: ['luganda'],
  lu: ['kiluba'],
  lua: ['tshiluba', 'ciluba', 'luba kasai', 'luba'],
  mnk: ['mandinka', 'mandingo', 'mandinga', 'mandingue', 'mandinko', 'mandenka', 'mandeng'],
  mos: ['moore', 'more', 'mooré', 'mosi', 'moree'],
  my: ['မြန်မာ', 'myanmar', 'birmanese'],
  ne: ['नेपाली'],
  ny: ['chichewa', 'chewa'],
  om: ['oromiffa', 'oromifa', 'afaan oromo', 'oromigna'],
  pa: ['panjabi', 'ਪੰਜਾਬੀ', 'پنجابی', 'penjabi', 'punyabi', 'pendjabi'],
  pcm: ['pidgin', 'pidgin english', 'nigerian pidgin english', 'naija'],
  prs: ['dari', 'دری', 'afghan persian', 'dari persian', 'farsi dari', 'dari farsi'],
  ps: [
    'pashto',
    'pashtu',
    'pushto',
    'pushtu',
    'pakhto',
    'pachto',
    'pachtou',
    'paschtu',
    'پښتو',
    'پشتو',
  ],
  pt: ['português', 'portoghese', 'brazilian', 'brasileiro'],
  rhg: ['rohinga', 'rohinja', 'ruaingga', 'rohingia'],
  rn: ['kirundi'],
  rom: ['romanes', 'romany', 'rromani'],
  ru: ['русский'],
  rw: ['ikinyarwanda', 'rwanda', 'ruandese'],
  si: ['sinhalese', 'සිංහල'],
  skr: ['seraiki', 'siraiki'],
  snk: ['sarakole', 'sarakolle', 'soninké', 'saraxole'],
  so: ['soomaali', 'af soomaali', 'af somali', 'somala'],
  sq: ['shqip', 'shqipe'],
  sr: ['srpski', 'српски'],
  srr: ['serere', 'sereer'],
  sus: ['soussou', 'sosso', 'soso'],
  sw: ['kiswahili', 'souahili'],
  syl: ['siloti'],
  syr: ['assyrian', 'aramaic', 'suryoyo'],
  ta: ['தமிழ்'],
  tem: ['temne', 'timne', 'themne'],
  ti: ['ትግርኛ', 'tigrigna', 'tigrino', 'tigriña', 'tigrinia', 'tigrinja', 'tigrinha', 'tigrina'],
  tig: ['tigre', 'tigrayit', 'tigrait', 'ትግረ'],
  tr: ['türkçe', 'turkce'],
  tw: ['akan twi', 'ashanti', 'asante twi'],
  uk: ['українська', 'ukrainska'],
  ur: ['اردو', 'urdou'],
  vi: ['tiếng việt'],
  wo: ['ouolof', 'oulof', 'wolof senegal', 'volof'],
  yo: ['yorouba'],
  zag: ['beria', 'beri a', 'zagawa'],
  zgh: ['tamazight', 'amazigh'],
  zh: ['中文', 'mandarin', 'mandarino', '普通话', 'mandarín', 'putonghua', 'chinesisch mandarin'],
  zza: ['zazaki', 'dimli', 'kirmancki'],
};

// ISO 639-2 and 639-3 codes of languages that also have a code of two letters (or that CLDR joins).
const threeToTwo = `
  aar:aa abk:ab afr:af aka:ak alb:sq amh:am ara:ar arb:ar arm:hy asm:as ava:av aym:ay aze:az bam:bm
  baq:eu bel:be ben:bn bis:bi bod:bo bos:bs bul:bg bur:my cat:ca ces:cs che:ce chi:zh cmn:zh cym:cy
  cze:cs dan:da deu:de dik:din div:dv dut:nl dzo:dz ell:el eng:en est:et eus:eu ewe:ee fas:fa fin:fi
  fra:fr fre:fr fuc:ff fuf:ff ful:ff gaz:om geo:ka ger:de gla:gd gle:ga glg:gl gre:el grn:gn guj:gu
  hat:ht hau:ha heb:he hin:hi hrv:hr hun:hu hye:hy ibo:ig ice:is ind:id isl:is ita:it jav:jv jpn:ja
  kan:kn kas:ks kat:ka kau:kr kaz:kk khk:mn khm:km kik:ki kin:rw kir:ky kon:kg kor:ko kur:ku lao:lo
  lav:lv lin:ln lit:lt lub:lu lug:lg mac:mk mal:ml man:mnk mar:mr may:ms mkd:mk mlg:mg mlt:mt mol:ro
  mon:mn msa:ms mya:my nde:nd nep:ne nld:nl nor:no nob:no nya:ny ori:or orm:om oss:os pan:pa pbu:ps
  per:fa pes:fa pnb:pa pol:pl por:pt pus:ps que:qu ron:ro rum:ro run:rn rus:ru sag:sg sin:si slk:sk
  slo:sk slv:sl sna:sn snd:sd som:so sot:st spa:es sqi:sq srp:sr ssw:ss swa:sw swe:sv swh:sw tam:ta
  tat:tt tel:te tgk:tg tgl:fil tha:th tib:bo tir:ti tsn:tn tso:ts tuk:tk tur:tr twi:tw uig:ug ukr:uk
  urd:ur uzb:uz ven:ve vie:vi wel:cy wol:wo xho:xh yor:yo zho:zh zul:zu
  tl:fil nb:no nn:no mo:ro
`;

/** The code that this program uses for a code that others use: `tir` is `ti`. */
export const alphaThreeCodes: ReadonlyMap<string, string> = new Map(
  threeToTwo
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
);
