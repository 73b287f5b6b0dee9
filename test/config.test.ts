import { readConfig, SETTINGS } from '../server/config.ts';

describe('the settings', () => {
  it('default to a server that accepts only local connections', () => {
    expect(readConfig({})).toMatchObject({ PORT: 4000, HOST: '127.0.0.1', NEO4J_URI: '', LOG_LEVEL: 'warn' });
  });

  it.each([
    ['PORT', '70000', 'PORT must be an integer from 0 to 65535; got "70000"'],
    ['PORT', 'http', 'PORT must be an integer from 0 to 65535; got "http"'],
    [
      'LOG_LEVEL',
      'loud',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent; got "loud"',
    ],
    [
      'NEO4J_URI',
      'http://127.0.0.1',
      'NEO4J_URI must start with neo4j:// or bolt://; got "http://127.0.0.1"',
    ],
    [
      'NEO4J_DATABASE',
      'a b',
      'NEO4J_DATABASE must be a database name of 3 to 63 letters, digits, dots or hyphens; got "a b"',
    ],
    ['CHASQUI_IMPORT_MB', '0', 'CHASQUI_IMPORT_MB must be an integer from 1 to 999999999; got "0"'],
    ['HOST', 'a b', 'HOST must be an address or a host name; got "a b"'],
  ])('reject %s=%s with a one-line message', (name, value, message) => {
    expect(() => readConfig({ [name]: value })).toThrow(message);
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', 'example.org'])('reject HOST=%s without tokens', (HOST) => {
    expect(() => readConfig({ HOST })).toThrow(/requires CHASQUI_TOKENS, a file of tokens/);
    expect(readConfig({ HOST, CHASQUI_TOKENS: 'tokens.txt' }).HOST).toBe(HOST);
  });

  it('describe each setting', () => {
    for (const { means } of Object.values(SETTINGS)) expect(means).toMatch(/\.$/);
  });
});
