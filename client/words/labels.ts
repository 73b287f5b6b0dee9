import type { LinkType, Vocabulary } from '../api/types.ts';
import { useWorkspace } from '../state/store.ts';

/** Labels of the vocabulary in the language of the workspace. */
export interface Labels {
  link(type: string): string;
  /** The label in the direction from object to subject. */
  inverse(type: string): string;
  property(property: string): string;
  term(property: string, term: string): string;
  qualifier(key: string): string;
  subtype(kind: string, subtype: string): string;
  rule(type: string): LinkType | undefined;
}

const made = new WeakMap<Vocabulary, Labels>();
const plain = (key: string) => key.toLowerCase().replaceAll(/[_-]/g, ' ');

function labelsOf(vocabulary: Vocabulary | null): Labels {
  const cached = vocabulary && made.get(vocabulary);
  if (cached) return cached;
  const types = new Map(vocabulary?.linkTypes.map((t) => [t.type, t]));
  const properties = new Map(vocabulary?.properties.map((p) => [p.property, p]));
  const qualifiers = new Map(vocabulary?.qualifiers.map((q) => [q.key, q.label]));
  const subtypes = new Map(vocabulary?.subtypes.map((s) => [`${s.kind} ${s.subtype}`, s.label]));
  const labels: Labels = {
    link: (type) => types.get(type)?.label ?? plain(type),
    inverse: (type) => types.get(type)?.inverse ?? plain(type),
    property: (property) => properties.get(property)?.label ?? plain(property),
    term(property, term) {
      const at = properties.get(property)?.terms.indexOf(term) ?? -1;
      return properties.get(property)?.termLabels[at] ?? term;
    },
    qualifier: (key) => qualifiers.get(key) ?? key,
    subtype: (kind, subtype) => subtypes.get(`${kind} ${subtype}`) ?? plain(subtype),
    rule: (type) => types.get(type),
  };
  if (vocabulary) made.set(vocabulary, labels);
  return labels;
}

export const useLabels = () => labelsOf(useWorkspace((s) => s.vocabulary));
