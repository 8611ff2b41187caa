/** Listens. The method's long name, said two dozen times, is a hundredth of what every page loads. */
export function on<E extends Event = Event>(
  target: EventTarget | null | undefined,
  type: string,
  handle: (event: E) => void,
  options?: AddEventListenerOptions,
): void {
  target?.addEventListener(type, handle as (event: Event) => void, options);
}
