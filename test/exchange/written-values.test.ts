import { countryCode } from '../../server/exchange/out/country-code.ts';
import { uri } from '../../server/exchange/out/uri.ts';
import { uuid5 } from '../../server/exchange/out/uuid5.ts';

describe('exported values', () => {
  it('uses version 5 UUIDs (the example of RFC 9562, A.4)', () => {
    const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    expect(uuid5(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it.each([
    ['BO', 'BO'],
    ['bo', 'BO'],
    ['BO-L', 'BO'],
    ['Bolivia', 'BO'],
    ['Estados Unidos', 'US'],
    ['Peru', 'PE'],
    ['Perú', 'PE'],
    ['Peruvian', 'PE'],
    ['XX', undefined],
    ['XX-1', undefined],
    ['Bo-', undefined],
    ['', undefined],
    [null, undefined],
  ])('reads the country of %s as %s', (text, code) => expect(countryCode(text)).toBe(code));

  it.each([
    ['https://Example.com', 'https://example.com/'],
    ['https://example.com/a%20b?c=d&e=%2F#f', 'https://example.com/a%20b?c=d&e=%2F#f'],
    ['https://example.com/ñ|[x]?q={}^', 'https://example.com/%C3%B1%7C%5Bx%5D?q=%7B%7D%5E'],
    ['https://example.com/100%#a#b', 'https://example.com/100%25#a%23b'],
  ])('encodes the address %s by RFC 3986', (address, written) => expect(uri(address)).toBe(written));
});
