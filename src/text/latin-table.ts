// How Ukrainian and Russian are written in Latin letters: passports (KMU 2010), GOST and ISO 9, everyday chat.
// Letters only, as plain text; it must not know how a word is read with them.

/** One language's table. */
export interface LatinParts {
  /** `latin reading,reading;…` with `/` between the readings after a consonant and elsewhere; - is nothing. */
  parts: string;
  /** After these letters a soft sign that nobody wrote may stand before another consonant. */
  softBefore: string;
  /** At a word's end: the soft sign is tried first after these, later after those. */
  softAtEnd: string;
  maybeSoftAtEnd: string;
}

/** Letters with marks that ISO 9 uses: any other one tells that the word is of another language. */
export const MARKED = 'žščŝìèêâûïë';

// The likeliest reading stands first.
const BOTH =
  'a а;b б;v в;d д;z з;zh ж;k к;kh х;l л;m м;n н;o о;p п;r р;s с;t т;u у;f ф;g г;gh г;x х,кс;ch ч;' +
  'tz ц;shch щ;ž ж;š ш;č ч;ŝ щ;ì і,и;è э,е';
const UKRAINIAN =
  `${BOTH};h г,х;c ц,к;ts ц,тс,тьс;sh ш;sch щ;w ш,в;zgh зг;so со,сьо;oho ого,ього;ogo ого,ього;omu ому,ьому;okh ох,ьох;e е,є;ê є;ye є,ьє,иє/є;je є,ьє,иє,же/є,же;` +
  'ie є,іє;ya я;ja я,жа;â я;ia я,ія,іа/я,ія;yu ю;ju ю;û ю;iu ю,ію;yo ьо,йо/йо;jo ьо,йо/йо;io ьо,йо,іо/йо,іо;' +
  "yi ий,ї,иї/ї,ий;ji ий,ї,жі/ї,жі;ï ї;i і,и,ї/і,ї,й;y и,й,і/й,и;j ь,ж,й/й,ж;yid иїд,ийд/їд;yie иє;yia ия;yiu ию;' ь,-/-";
const RUSSIAN =
  `${BOTH};h х,г;sho шо,ше,ще;cho чо,че;scho що,ще;c ц,с,к;ts ц,тс,тьс;sh ш,щ;sch щ,сч;w ш,в,щ;e е,э,ье/е,э;ye е,ье,ые,ъе/е;je е,ье,ые,же/е,же;` +
  'ie ие,ье,е/ие,е;ya я,ья,ъя/я;ja я,ья,жа/я,жа;â я,ья;ia я,ия,иа,ья/я,ия;yu ю,ью/ю;ju ю,ью/ю;û ю,ью;' +
  "iu ю,ию,ью/ю,ию;yo е,ье,ъе/е,йо;jo е,ье,ъе/е,йо;ë е;io ио,е,ье/ио,йо;i и,ы/и,й;y ы,и,й/й,ы;j ь,ж,й/й,ж;' ь,ъ,-/-";

/** The languages that are read so. */
export const LATIN_TABLE: Readonly<Record<'uk' | 'ru', LatinParts>> = {
  uk: { parts: UKRAINIAN, softBefore: 'дтнлсзц', softAtEnd: 'дтнлсзц', maybeSoftAtEnd: '' },
  // A Russian verb ends in «-т» as often as in «-ть».
  ru: { parts: RUSSIAN, softBefore: 'дтнлсз', softAtEnd: 'днлсзрбпвмшжчщ', maybeSoftAtEnd: 'т' },
};
