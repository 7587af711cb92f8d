import { addressOf, find } from '../model/address';
import { changedNodes, type NodeChange } from '../model/changed';
import { coloursOf, type Colour } from '../model/measure';
import { Relations } from '../model/relations';
import { Search, type Matches } from '../model/search';
import { fragmentOf, stateOf, VIEWS, type State, type View } from '../model/state';
import type { Tree } from '../model/tree';

/** Part of the page that is drawn anew when the state is another one. */
export interface Part {
  update(app: App, before: State | null): void;
}

/** The one model behind all views: the data, what the address says about it, and what follows from both. */
export class App {
  state: State;
  matches: Matches | null = null;
  readonly views: readonly View[];
  readonly colours: readonly Colour[];
  readonly calls: Relations;
  readonly imports: Relations;
  readonly changes: ReadonlyMap<number, NodeChange>;
  private readonly parts: Part[] = [];
  private readonly search: Search;
  private readonly voice: HTMLElement;

  constructor(
    readonly tree: Tree,
    voice: HTMLElement,
  ) {
    this.voice = voice;
    this.views = (Object.keys(VIEWS) as View[]).filter((view) => view !== 'changes' || tree.data.about.changes !== null);
    this.colours = coloursOf(tree);
    this.calls = new Relations(tree.data.calls);
    this.imports = new Relations(tree.data.imports);
    this.changes = changedNodes(tree);
    this.search = new Search(tree);
    this.state = this.read();
    this.matches = this.search.run(this.state.query);
    window.addEventListener('hashchange', () => {
      const next = this.read();
      if (fragmentOf(next) !== fragmentOf(this.state)) this.show(next);
    });
  }

  add(...parts: readonly Part[]): void {
    this.parts.push(...parts);
  }

  /** Goes to another state; `push` makes it a step that the back button takes back. */
  go(change: Partial<State>, push = true): void {
    const next = { ...this.state, ...change };
    const fragment = fragmentOf(next);
    if (fragment === fragmentOf(this.state)) return;
    if (push) location.hash = fragment;
    else rewrite(fragment);
    this.show(next);
  }

  /** Explains a node. */
  pick(node: number, push = true): void {
    this.go({ pick: addressOf(this.tree, node) }, push);
  }

  /** Shows what is below a node. */
  enter(node: number): void {
    this.go({ at: addressOf(this.tree, node), pick: '' });
  }

  get at(): number {
    return find(this.tree, this.state.at) ?? 0;
  }

  get picked(): number {
    return this.state.pick === '' ? this.at : (find(this.tree, this.state.pick) ?? this.at);
  }

  /** Place of a node among calls and imports; −1 of a folder. */
  placeOf(node: number): number {
    return node < this.tree.firstFile ? -1 : node - this.tree.firstFile;
  }

  /** Tells those who do not see it. */
  say(text: string): void {
    this.voice.textContent = text;
  }

  /** Draws every part. */
  show(next: State, before: State | null = this.state): void {
    this.state = next;
    if (before?.query !== next.query) this.matches = this.search.run(next.query);
    for (const part of this.parts) part.update(this, before);
  }

  private read(): State {
    return stateOf(location.hash, this.views, this.colours);
  }
}

/** Changes the address in its place. */
function rewrite(fragment: string): void {
  try {
    history.replaceState(null, '', `#${fragment}`);
  } catch {
    location.replace(`#${fragment}`);
  }
}
