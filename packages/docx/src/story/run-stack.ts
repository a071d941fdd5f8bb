import { plainRun, type Run } from './run.js';

/** The runs that are open: runs nest by way of ruby and text boxes. Their objects are used again. */
export class RunStack {
  readonly #runs: Run[] = [plainRun()];
  #depth = 0;

  /** The run at hand; outside of any run one without formatting. */
  get current(): Run {
    return this.#runs[this.#depth]!;
  }

  /** Begin a run without formatting of its own. */
  begin(hidden = false): void {
    this.#depth++;
    let run = this.#runs[this.#depth];
    if (!run) {
      run = plainRun();
      this.#runs.push(run);
    }
    run.stated = 0;
    run.on = 0;
    run.style = undefined;
    run.marks = 0;
    run.hidden = hidden;
  }

  /** Go back to the run around the one at hand. */
  end(): void {
    if (this.#depth > 0) this.#depth--;
  }
}
