import { controlsIn, type Control, type Role } from './controls-in-page';
import { middleOf } from './geometry';
import type { Tab } from './tab';
import { until } from './until';

/** Asks for the controls of some part of a tab; `into` scrolls one into the window. */
export type AskControls = (into: number | null) => Promise<readonly Control[]>;

const STEPS = 8;

const describe = (controls: readonly Control[]): string => controls.map(({ role, name }) => `${role} “${name}”`).join(', ') || 'none';

/** By its whole name, else by a part of it. */
function indexOf(controls: readonly Control[], role: Role, name: string): number {
  const whole = controls.findIndex((control) => control.role === role && control.name === name);
  return whole >= 0 ? whole : controls.findIndex((control) => control.role === role && control.name.includes(name));
}

/** Buttons, switches, links and fields of one part of a tab, found as a person finds them: by role and name. */
export class Controls {
  constructor(
    private readonly tab: Tab,
    private readonly ask: AskControls,
  ) {}

  all(): Promise<readonly Control[]> {
    return this.ask(null);
  }

  /** One that is there now; undefined where there is none. */
  async find(role: Role, name: string): Promise<Control | undefined> {
    const controls = await this.ask(null);
    return controls[indexOf(controls, role, name)];
  }

  /** Moves the pointer to it. @throws Error that lists what is there when it does not come. */
  async point(role: Role, name: string): Promise<Control> {
    let seen: readonly Control[] = [];
    const wanted = async (): Promise<Control | undefined> => {
      seen = await this.ask(null);
      const index = indexOf(seen, role, name);
      return index < 0 ? undefined : (await this.ask(index))[index];
    };
    const control = await until(`${role} “${name}”`, wanted, () => `There are: ${describe(seen)}.`);
    await this.tab.movePointer(middleOf(control.box), STEPS);
    return control;
  }

  /** Clicks it with the pointer. @throws as point. */
  async click(role: Role, name: string): Promise<void> {
    await this.point(role, name);
    await this.tab.click();
  }

  /** The name of what has the focus; undefined where nothing that can be operated has. */
  async focused(): Promise<string | undefined> {
    return (await this.ask(null)).find((control) => control.focused)?.name;
  }
}

/** The controls of the tab's own document. */
export const controlsOfPage = (tab: Tab): Controls =>
  new Controls(tab, (into) => tab.run(controlsIn, into));

/** The controls inside the shadow root of the element named `host`; none where it is absent. */
export const controlsInShadow = (tab: Tab, host: string): Controls =>
  new Controls(tab, async (into) => (await tab.runInShadow(host, controlsIn, into)) ?? []);
