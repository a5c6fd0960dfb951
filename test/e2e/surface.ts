import { controlsOfPage, type Controls } from './controls';
import type { Role } from './controls-in-page';
import type { Size } from './geometry';
import type { InPage, Tab } from './tab';
import { until } from './until';

/** What a reader can do with any tab. */
export class Surface {
  readonly controls: Controls;

  constructor(protected readonly tab: Tab) {
    this.controls = controlsOfPage(tab);
  }

  /** What can be read on it now. */
  text(): Promise<string> {
    return this.tab.run((page) => page.body.innerText, null);
  }

  /** Clicks a control by role and name. @throws Error that lists what is there when it does not come. */
  click(role: Role, name: string): Promise<void> {
    return this.controls.click(role, name);
  }

  /** Whether a switch or a box is on; undefined where there is none of that name. */
  async isOn(name: string): Promise<boolean | undefined> {
    const control = (await this.controls.find('switch', name)) ?? (await this.controls.find('checkbox', name)) ?? (await this.controls.find('radio', name));
    return control?.checked;
  }

  /** Clicks a field until it has the focus (a page that is still drawing may move it from under the pointer) and types. @throws as click. */
  async fill(role: Role, name: string, text: string): Promise<void> {
    await this.tab.show();
    await until(`the focus in ${role} “${name}”`, async () => {
      await this.controls.click(role, name);
      return (await this.controls.focused())?.includes(name) === true ? true : undefined;
    });
    await this.tab.type(text);
  }

  /** A key by its DOM name, with modifiers before it: "Escape", "Shift+Tab", "Alt+n". */
  press(keys: string): Promise<void> {
    return this.tab.press(keys);
  }

  /** For what has no method: runs a function in the page, which sees the document and the argument only. */
  run<A, R>(work: InPage<Document, A, R>, argument: A): Promise<R> {
    return this.tab.run(work, argument);
  }

  resize(size: Size): Promise<void> {
    return this.tab.resize(size);
  }

  /** Writes a PNG of the window, or of the whole page. */
  screenshot(path: string, extent: 'window' | 'page' = 'window'): Promise<void> {
    return this.tab.screenshot(path, extent);
  }

  /** Goes back to this tab. */
  show(): Promise<void> {
    return this.tab.show();
  }

  reload(): Promise<void> {
    return this.tab.reload();
  }

  close(): Promise<void> {
    return this.tab.close();
  }
}
