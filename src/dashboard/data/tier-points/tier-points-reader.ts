import { WebMethodError, type AppError } from '../../../domain/errors';
import { createImpactIndex, type ImpactIndex } from '../../../domain/ladder/impact-index';
import type {
  ChangedTierPoints,
  TierPointsPage,
  TierPointsSurvey,
} from '../../../domain/tier-points';
import { guidAt } from './guid-bytes';
import {
  appendPage,
  boundsOf,
  countKnown,
  countRanges,
  createRanges,
  joinRanges,
  putMember,
  rangeOf,
  type IdBounds,
  type MemberRange,
} from './member-base';
import type { MemberStore, SavedHead } from './member-store';

/** The web methods, and time, as the reader needs them. */
export type TierPointsPorts = {
  getTierPointsSurvey: () => Promise<TierPointsSurvey>;
  listTierPoints: (input: { ranges: IdBounds[] }) => Promise<TierPointsPage[]>;
  listChangedTierPoints: (input: {
    since: string;
    cursor: string | null;
  }) => Promise<ChangedTierPoints>;
  wait: (ms: number) => Promise<void>;
  now: () => number;
  random: () => number;
};

/** The members whose points are known, of `total`; a uniform sample while they are not all, because ids are random. */
export type KnownMembers = {
  index: ImpactIndex;
  known: number;
  total: number;
  /** The account at a position of the points that the index was made from. */
  idAt: (position: number) => string;
};

export type TierPointsState = {
  phase: 'loading' | 'sample' | 'partial' | 'complete';
  members: KnownMembers | null;
  /** How many are read by now; `members` follows in steps. */
  known: number;
  total: number;
  /** When the last answer came, in epoch milliseconds. */
  updatedAt: number;
  isPaused: boolean;
  /** Why reading stopped; it goes on at the next `sync` or `resume`. */
  error: AppError | null;
};

const PAGES_PER_REQUEST = 8;
/** Up to here, members are too few to speak of all of them. */
const SAMPLE_MEMBERS = 1600;
/** A few thousand members are read at once; more wait their turn, so that the owner's own calls find room. */
const HASTY_REQUESTS = 10;
/** 8 calls every 4 seconds are 120 of the 200 that Wix allows a minute. */
const PACE_MS = 4000;
/** Sorting everybody again is worth it once a twentieth more is known. */
const NEWS = 1.05;
/** What is searched lags behind what is stored; changes of the last minutes are asked for again. */
const OVERLAP_MS = 5 * 60_000;
/** Whatever the changes did not tell is found out by reading all anew after so long. */
const MAX_AGE_MS = 7 * 24 * 3_600_000;

/**
 * Reads the tier points of all members: a uniform sample first, the rest in the background, and later only what changed.
 * An observable for `useSyncExternalStore`.
 */
export class TierPointsReader {
  #state: TierPointsState = {
    phase: 'loading',
    members: null,
    known: 0,
    total: 0,
    updatedAt: 0,
    isPaused: false,
    error: null,
  };
  #ranges: MemberRange[] = [];
  #head: SavedHead | null = null;
  #isFilling = false;
  #isClosed = false;
  readonly #listeners = new Set<() => void>();
  readonly #ports: TierPointsPorts;
  readonly #openStore: () => Promise<MemberStore | null>;
  #store: Promise<MemberStore | null> | null = null;

  constructor(ports: TierPointsPorts, openStore: () => Promise<MemberStore | null>) {
    this.#ports = ports;
    this.#openStore = openStore;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): TierPointsState => this.#state;

  /** Brings everything up to date; resolves once there is something to show. Rejects with a `WebMethodError`. */
  async sync(): Promise<void> {
    this.#isClosed = false;
    const survey = await this.#ports.getTierPointsSurvey();
    await this.#open(survey);
    if (this.#isComplete()) await this.#readChanges();
    // More members than there are: some accounts are gone, and nothing tells which.
    if (countKnown(this.#ranges) > survey.members) await this.#begin(survey);
    if (countKnown(this.#ranges) === 0) await this.#readBatch();
    this.resume();
  }

  /** Lets the request end that is under way. */
  pause(): void {
    this.#tell({ isPaused: true });
  }

  /** Goes on in the background. */
  resume(): void {
    this.#tell({ isPaused: false, error: null });
    void this.#fill();
  }

  /** Stops for good, until the next `sync`. What was read is kept. */
  close(): void {
    this.#isClosed = true;
  }

  async #open(survey: TierPointsSurvey): Promise<void> {
    this.#tell({ total: survey.members });
    if (this.#head?.programKey === (survey.programKey ?? '')) return;
    this.#store ??= this.#openStore();
    const saved = await (await this.#store)?.load();
    const isOurs = saved?.head.programKey === survey.programKey;
    if (!saved || !isOurs || this.#ports.now() - saved.head.readAt > MAX_AGE_MS) {
      await this.#begin(survey);
      return;
    }
    this.#head = saved.head;
    this.#ranges = createRanges(saved.head.rangeCount).map(
      (empty, index) => saved.ranges.get(index) ?? empty,
    );
    this.#show({});
  }

  async #begin(survey: TierPointsSurvey): Promise<void> {
    this.#head = {
      programKey: survey.programKey ?? '',
      rangeCount: countRanges(survey.members),
      watermark: survey.lastChange,
      readAt: this.#ports.now(),
    };
    this.#ranges = createRanges(this.#head.rangeCount);
    this.#tell({ phase: 'loading', members: null, known: 0 });
    this.#store ??= this.#openStore();
    await (await this.#store)?.begin(this.#head);
  }

  async #fill(): Promise<void> {
    if (this.#isFilling) return;
    this.#isFilling = true;
    let error: AppError | null = null;
    for (let requests = 1; error === null && this.#mayRead(); requests += 1) {
      try {
        if (requests > HASTY_REQUESTS) await this.#ports.wait(PACE_MS);
        if (this.#mayRead()) await this.#readBatch();
      } catch (thrown) {
        error = await this.#sitOut(thrown);
      }
    }
    this.#isFilling = false;
    if (error) this.#tell({ error });
  }

  /** Too many calls pass by waiting; any other failure is given back. */
  async #sitOut(thrown: unknown): Promise<AppError | null> {
    if (!(thrown instanceof WebMethodError)) throw thrown;
    const { detail } = thrown;
    if (detail.kind !== 'rate-limited') return detail;
    await this.#ports.wait(detail.retryAfterSeconds * 1000);
    return null;
  }

  #mayRead(): boolean {
    return !this.#isComplete() && !this.#state.isPaused && !this.#isClosed;
  }

  #isComplete(): boolean {
    return this.#ranges.length > 0 && this.#ranges.every(({ isComplete }) => isComplete);
  }

  /** One page of each of some parts, drawn at random among those that are least known. */
  async #readBatch(): Promise<void> {
    const drawn = this.#ranges
      .map(({ points, isComplete }, index) => ({ index, isComplete, known: points.length }))
      .filter(({ isComplete }) => !isComplete)
      .map((range) => ({ ...range, lot: range.known + this.#ports.random() }))
      .sort((one, other) => one.lot - other.lot)
      .slice(0, PAGES_PER_REQUEST)
      .map(({ index }) => index);
    const ranges = drawn.map((index) => boundsOf(this.#ranges, index));
    const pages = await this.#ports.listTierPoints({ ranges });
    const read = new Map<number, MemberRange>();
    drawn.forEach((index, at) => {
      const [range, page] = [this.#ranges[index], pages[at]];
      if (range && page) read.set(index, appendPage(range, page));
    });
    await this.#keep(read);
  }

  async #readChanges(): Promise<void> {
    if (!this.#head || this.#head.watermark === null) return;
    const since = new Date(Date.parse(this.#head.watermark) - OVERLAP_MS).toISOString();
    let cursor: string | null = null;
    do {
      const changes: ChangedTierPoints = await this.#ports.listChangedTierPoints({ since, cursor });
      const read = new Map<number, MemberRange>();
      changes.ids.forEach((id, at) => {
        const index = rangeOf(id, this.#ranges.length);
        const range = read.get(index) ?? this.#ranges[index];
        const changed = range && putMember(range, id, changes.points[at] ?? 0);
        if (changed && changed !== range) read.set(index, changed);
      });
      this.#head = { ...this.#head, watermark: changes.lastChange ?? this.#head.watermark };
      await this.#keep(read);
      cursor = changes.nextCursor;
    } while (cursor !== null);
  }

  async #keep(read: ReadonlyMap<number, MemberRange>): Promise<void> {
    this.#ranges = this.#ranges.map((range, index) => read.get(index) ?? range);
    const known = countKnown(this.#ranges);
    const shown = this.#state.members?.known ?? 0;
    const updatedAt = this.#ports.now();
    const isNews = read.size > 0 && (this.#isComplete() || known > shown * NEWS);
    if (isNews) this.#show({ updatedAt });
    else this.#tell({ known, updatedAt });
    const store = await this.#store;
    if (store && this.#head) await store.save(this.#head, read);
  }

  /** Sorts everybody who is known; what is asked afterwards costs next to nothing. */
  #show(changes: Partial<TierPointsState>): void {
    const { ids, points } = joinRanges(this.#ranges);
    const known = points.length;
    const isComplete = this.#isComplete();
    const total = isComplete ? known : Math.max(known, this.#state.total);
    const isSample = known <= SAMPLE_MEMBERS;
    const index = createImpactIndex(points);
    const members = { index, known, total, idAt: (position: number) => guidAt(ids, position) };
    const phase = isComplete ? 'complete' : isSample ? 'sample' : 'partial';
    this.#tell({ ...changes, phase, members, known, total });
  }

  #tell(changes: Partial<TierPointsState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener();
  }
}
