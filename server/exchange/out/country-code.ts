/** ISO 3166-1 alpha-2, as of 2025. */
const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY ' +
  'BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK ' +
  'FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR ' +
  'IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ' +
  'ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM ' +
  'PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF ' +
  'TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

const NAMES = ['en', 'es'].map((language) => new Intl.DisplayNames([language], { type: 'region' }));

/** English nationalities, as sources state them, of the Americas and of countries that drugs are shipped to. */
const NATIONALITIES: Readonly<Record<string, string>> = {
  AR: 'Argentine',
  AU: 'Australian',
  BE: 'Belgian',
  BO: 'Bolivian',
  BR: 'Brazilian',
  CA: 'Canadian',
  CL: 'Chilean',
  CN: 'Chinese',
  CO: 'Colombian',
  CR: 'Costa Rican',
  CU: 'Cuban',
  DE: 'German',
  EC: 'Ecuadorian',
  ES: 'Spanish',
  FR: 'French',
  GB: 'British',
  GT: 'Guatemalan',
  GY: 'Guyanese',
  HN: 'Honduran',
  HT: 'Haitian',
  IT: 'Italian',
  JM: 'Jamaican',
  MX: 'Mexican',
  NI: 'Nicaraguan',
  NL: 'Dutch',
  PA: 'Panamanian',
  PE: 'Peruvian',
  PT: 'Portuguese',
  PY: 'Paraguayan',
  RU: 'Russian',
  SR: 'Surinamese',
  SV: 'Salvadoran',
  US: 'American',
  UY: 'Uruguayan',
  VE: 'Venezuelan',
};

const CODE_OF = new Map<string, string>();
for (const [code, nationality] of Object.entries(NATIONALITIES)) CODE_OF.set(nationality.toLowerCase(), code);
for (const code of CODES.split(' ')) {
  CODE_OF.set(code.toLowerCase(), code);
  for (const names of NAMES) {
    const name = names.of(code);
    if (name) CODE_OF.set(name.toLowerCase(), code);
  }
}

/** The code of a country, `BO`, from its code, the code of a subdivision (`BO-L`), its English or Spanish name, or a nationality. */
export const countryCode = (text: string | null | undefined): string | undefined =>
  CODE_OF.get((text ?? '').toLowerCase()) ??
  CODE_OF.get(/^([A-Z]{2})-/.exec(text ?? '')?.[1]?.toLowerCase() ?? '');
