/** How far around the window counts as near: two screens up and down, so that scrolling never meets an unpainted mark. */
const MARGIN = '200% 0px';

export interface Nearby {
  add(key: number, element: Element): void;
  remove(key: number, element: Element): void;
  stop(): void;
}

/** Reports which elements come near the window and which leave. Several keys may share an element. */
export function watchNearby(view: Window & typeof globalThis, onChange: (key: number, near: boolean) => void): Nearby {
  const keys = new Map<Element, Set<number>>();
  const near = new Set<Element>();
  const observer = new view.IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
        for (const key of keys.get(target) ?? []) onChange(key, isIntersecting);
      }
    },
    { rootMargin: MARGIN },
  );
  return {
    add(key, element) {
      const known = keys.get(element);
      if (known) {
        known.add(key);
        if (near.has(element)) onChange(key, true);
        return;
      }
      keys.set(element, new Set([key]));
      observer.observe(element);
    },
    remove(key, element) {
      const known = keys.get(element);
      known?.delete(key);
      if (known?.size !== 0) return;
      keys.delete(element);
      near.delete(element);
      observer.unobserve(element);
    },
    stop() {
      observer.disconnect();
      keys.clear();
      near.clear();
    },
  };
}
