import { readConfig, SETTINGS } from '../server/config.ts';

describe('the settings', () => {
  it('have defaults that stay on this machine', () => {
    expect(readConfig({})).toMatchObject({ PORT: 4000, HOST: '127.0.0.1', NEO4J_URI: '', LOG_LEVEL: 'warn' });
  });

  it.each([
    ['PORT', '70000', 'PORT is a port from 0 to 65535 (it is "70000")'],
    ['PORT', 'http', 'PORT is a port from 0 to 65535 (it is "http")'],
    [
      'LOG_LEVEL',
      'loud',
      'LOG_LEVEL is one of fatal, error, warn, info, debug, trace, silent (it is "loud")',
    ],
    ['NEO4J_URI', 'http://127.0.0.1', 'NEO4J_URI starts with neo4j:// or bolt:// (it is "http://127.0.0.1")'],
    [
      'NEO4J_DATABASE',
      'a b',
      'NEO4J_DATABASE is a database name: 3 to 63 letters, digits, dots or hyphens (it is "a b")',
    ],
    ['HOST', 'a b', 'HOST is an address or host name (it is "a b")'],
  ])('refuse %s=%s in one line', (name, value, message) => {
    expect(() => readConfig({ [name]: value })).toThrow(message);
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', 'example.org'])('refuse HOST=%s without tokens', (HOST) => {
    expect(() => readConfig({ HOST })).toThrow(/CHASQUI_TOKENS must name a file of tokens/);
    expect(readConfig({ HOST, CHASQUI_TOKENS: 'tokens.txt' }).HOST).toBe(HOST);
  });

  it('say what each is for', () => {
    for (const { means } of Object.values(SETTINGS)) expect(means).toMatch(/\.$/);
  });
});
