import { hostOf, isLoopback } from '../../server/access/loopback.ts';

describe('loopback', () => {
  it.each(['localhost', '127.0.0.1', '127.8.9.1', '::1', '[::1]', 'LOCALHOST'])(
    '%s is this machine',
    (host) => {
      expect(isLoopback(host)).toBe(true);
    },
  );

  it.each(['0.0.0.0', '::', 'localhost.evil.example', '127.0.0.1.evil.example', '192.168.0.1', ''])(
    '%s is not',
    (host) => {
      expect(isLoopback(host)).toBe(false);
    },
  );

  it('is determined from the host of a header, without its port', () => {
    expect(hostOf('127.0.0.1:4000')).toBe('127.0.0.1');
    expect(hostOf('[::1]:4000')).toBe('[::1]');
  });
});
