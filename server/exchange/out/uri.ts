/** An http(s) address as RFC 3986 writes it: browsers take more characters than it allows. */
export function uri(address: string): string {
  const { origin, pathname, search, hash } = new URL(address);
  const fragment = hash && `#${escaped(hash.slice(1)).replaceAll('#', '%23')}`;
  return origin + escaped(pathname) + escaped(search) + fragment;
}

const escaped = (part: string) =>
  part
    .replaceAll(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .replaceAll(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent);
