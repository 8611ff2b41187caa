import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';

/*
 * What the main thread of the site's pages did, from Chromium's own trace and profiler. Times are CPU
 * time of that thread, so that other work on the machine does not count.
 */

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** µs */
  ts: number;
  /** µs by the clock on the wall, and by the thread's own. */
  dur?: number;
  tdur?: number;
  id?: string;
  id2?: { local?: string };
  args?: {
    data?: ProfileData & { documentLoaderURL?: string; url?: string; interactionId?: number };
  };
}

interface ProfileData {
  startTime?: number;
  cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
  timeDeltas?: number[];
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { functionName: string; url?: string };
}

interface Task {
  start: number;
  end: number;
  /** CPU ms */
  ms: number;
  /** CPU per wall time. */
  share: number;
}

export interface ThreadWork {
  tasks: Task[];
  /**
   * Code of the extension as the profiler saw it running: when (µs of the trace), how long (CPU ms), where,
   * and whether within one of the calls that the browser traces.
   */
  ours: { at: number; ms: number; stack: string[]; isInCall: boolean }[];
  /** Timers of the extension's code that went off, by when (µs of the trace). */
  ourTimers: number[];
  /** When (µs of the trace) each mark was made: `performance.mark('bench:…')` in the page. */
  marks: ReadonlyMap<string, number>;
}

/** Calls and what the user waits for; as few as will do: each traced event costs the page time. */
export const CALLS = ['devtools.timeline', 'blink.user_timing'];
const CATEGORIES = [...CALLS, 'toplevel', 'disabled-by-default-v8.cpu_profiler'];
const TIMERS = ['disabled-by-default-devtools.timeline'];
const OURS = 'chrome-extension://';
const MARK = 'bench:';

/** Traces the whole browser during `work`, and gives what the main thread of the site's pages did. */
export async function traced(
  context: BrowserContext,
  work: () => Promise<void>,
  { timers = false } = {},
): Promise<ThreadWork> {
  return workOf(
    await eventsDuring(context, timers ? [...CATEGORIES, ...TIMERS] : CATEGORIES, work),
  );
}

/** All that the browser traces in these categories during `work`. */
export async function eventsDuring(
  context: BrowserContext,
  categories: string[],
  work: () => Promise<void>,
): Promise<TraceEvent[]> {
  const browser = context.browser()!;
  const path = join(tmpdir(), `kolens-trace-${process.pid}.json`);
  await browser.startTracing(undefined, { path, categories });
  await work();
  await browser.stopTracing();
  const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: TraceEvent[] };
  rmSync(path);
  return traceEvents;
}

function workOf(all: TraceEvent[]): ThreadWork {
  const events = onSite(all);
  const tasks = events
    .filter(({ name, ph }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X')
    .map(taskOf);
  tasks.sort((a, b) => a.start - b.start);
  const processes = new Set(events.map(({ pid }) => pid));
  return {
    tasks,
    ours: samplesOfOurs(
      all.filter(({ name, pid }) => /^Profile(?:Chunk)?$/u.test(name) && processes.has(pid)),
      tasks,
      callsOfOurs(events),
    ),
    ourTimers: timersOfOurs(events),
    marks: marksIn(events),
  };
}

/** What happened on the main threads of the site's pages. */
export function onSite(all: readonly TraceEvent[]): TraceEvent[] {
  const threads = new Set(all.filter(isOnSite).map(threadOf));
  return all.filter((event) => threads.has(threadOf(event)));
}

/** When each mark was made, by its name. */
export function marksIn(events: readonly TraceEvent[]): ReadonlyMap<string, number> {
  const marks = events.filter(({ name }) => name.startsWith(MARK));
  return new Map(marks.map(({ name, ts }) => [name, ts]));
}

/** A call into the extension's code: when (µs of the trace), and how long by the thread's own clock, ms. */
export interface Call {
  at: number;
  end: number;
  ms: number;
}

/**
 * All that the browser traces. It does not trace what follows a promise, nor what runs within a call of the
 * site's own.
 */
export function callsOfOurs(events: readonly TraceEvent[]): Call[] {
  const calls = events
    .filter(({ name }) => name === 'FunctionCall' || name === 'EvaluateScript')
    .filter(({ ph, args }) => ph === 'X' && args?.data?.url?.startsWith(OURS))
    .map(({ ts, dur = 0, tdur = dur }) => ({ at: ts, end: ts + dur, ms: tdur / 1_000 }))
    .sort((a, b) => a.at - b.at);
  let end = 0;
  const isOutermost = (call: Call) => call.at >= end && (end = call.end) > 0;
  return calls.filter(isOutermost);
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;

/** The site's main threads are known by a navigation, or by a mark that the benchmark made there. */
function isOnSite({ name, args }: TraceEvent): boolean {
  if (name.startsWith(MARK)) return true;
  return name === 'navigationStart' && /xiaohongshu/u.test(args?.data?.documentLoaderURL ?? '');
}

function taskOf({ ts, dur = 0, tdur = dur }: TraceEvent): Task {
  return { start: ts, end: ts + dur, ms: tdur / 1_000, share: dur > 0 ? tdur / dur : 1 };
}

/** A timer is ours when code of ours ran in it. */
function timersOfOurs(events: TraceEvent[]): number[] {
  const calls = events.filter(
    ({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith(OURS),
  );
  const fired = events.filter(({ name }) => name === 'TimerFire');
  return fired
    .filter((timer) => calls.some(({ ts }) => ts >= timer.ts && ts <= timer.ts + (timer.dur ?? 0)))
    .map(({ ts }) => ts);
}

/** Profiler samples with a frame of the extension on their stack, each weighed by the CPU time of its task. */
function samplesOfOurs(
  chunks: TraceEvent[],
  tasks: readonly Task[],
  calls: readonly Call[],
): ThreadWork['ours'] {
  const profiles = new Map<string, TraceEvent[]>();
  for (const chunk of chunks) {
    const key = `${chunk.pid} ${chunk.id}`;
    profiles.set(key, [...(profiles.get(key) ?? []), chunk]);
  }
  return [...profiles.values()].flatMap((profile) => samplesOf(profile, tasks, calls));
}

function samplesOf(
  profile: TraceEvent[],
  tasks: readonly Task[],
  calls: readonly Call[],
): ThreadWork['ours'] {
  const nodes = new Map<number, ProfileNode>();
  const found: ThreadWork['ours'] = [];
  profile.sort((a, b) => a.ts - b.ts);
  let at = profile.find(({ args }) => args?.data?.startTime)?.args?.data?.startTime ?? 0;
  let i = 0;
  for (const { args } of profile) {
    for (const node of args?.data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    for (const [n, id] of (args?.data?.cpuProfile?.samples ?? []).entries()) {
      const delta = args?.data?.timeDeltas?.[n] ?? 0;
      at += delta;
      const stack = ourStack(nodes, id);
      if (!stack) continue;
      while (i < tasks.length && tasks[i]!.end < at) i++;
      const isInCall = calls.some((call) => call.at <= at && at <= call.end);
      found.push({ at, ms: (delta / 1_000) * (tasks[i]?.share ?? 1), stack, isInCall });
    }
  }
  return found;
}

/** The functions on the stack that are ours, outermost first; undefined when there are none. */
function ourStack(nodes: ReadonlyMap<number, ProfileNode>, id: number): string[] | undefined {
  const stack: string[] = [];
  let found = false;
  for (let node = nodes.get(id); node; node = node.parent ? nodes.get(node.parent) : undefined) {
    const { url, functionName } = node.callFrame;
    const isOurs = url?.startsWith(OURS);
    if (isOurs || stack.length === 0) stack.unshift(functionName || '(anonymous)');
    found ||= isOurs === true;
  }
  return found ? stack : undefined;
}
