import type { NodeSpan } from './ranges';

/** A mark in the page and what it stands for. */
export interface PageMark<Target> {
  readonly target: Target;
  readonly range: StaticRange;
  /** The same place, text node by text node. */
  readonly spans: readonly NodeSpan[];
}

export interface MarkIndex<Target> {
  /** Marks of one block, in place of the ones it had. */
  set(block: number, marks: readonly PageMark<Target>[]): void;
  delete(block: number): void;
  clear(): void;
  /** Marks that touch a caret position; two where one ends and the next begins. */
  at(node: Node, offset: number): readonly PageMark<Target>[];
  /** All marks by block number and then as given. */
  all(): readonly PageMark<Target>[];
}

/** Finds marks by place. Holds text nodes weakly, so that a removed part of the page can go. */
export function createMarkIndex<Target>(): MarkIndex<Target> {
  const blocks = new Map<number, readonly PageMark<Target>[]>();
  let byNode = new WeakMap<Node, readonly { readonly span: NodeSpan; readonly mark: PageMark<Target> }[]>();

  const forget = (block: number): void => {
    for (const mark of blocks.get(block) ?? []) {
      for (const { node } of mark.spans) byNode.set(node, (byNode.get(node) ?? []).filter((entry) => entry.mark !== mark));
    }
    blocks.delete(block);
  };

  return {
    set(block, marks) {
      forget(block);
      if (marks.length === 0) return;
      blocks.set(block, marks);
      for (const mark of marks) {
        for (const span of mark.spans) byNode.set(span.node, [...(byNode.get(span.node) ?? []), { span, mark }]);
      }
    },
    delete: forget,
    clear() {
      blocks.clear();
      byNode = new WeakMap();
    },
    at: (node, offset) => (byNode.get(node) ?? []).filter(({ span }) => span.start <= offset && offset <= span.end).map(({ mark }) => mark),
    all: () => [...blocks.keys()].sort((one, other) => one - other).flatMap((block) => blocks.get(block) ?? []),
  };
}
