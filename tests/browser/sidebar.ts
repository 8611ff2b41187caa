import type { Frame, Locator } from '@playwright/test';

/* Where things stand in the sidebar, by the names that a person (or a screen reader) sees. */

export function region(sidebar: Frame, name: string): Locator {
  return sidebar.getByRole('region', { name, exact: true });
}

export function shortlistButton(sidebar: Frame, pressed: boolean): Locator {
  const name = pressed ? 'Shortlisted' : 'Shortlist';
  return sidebar.getByRole('button', { name, exact: true, pressed });
}

/** The value under a name of the profile's own figures. */
export function figure(sidebar: Frame, name: string): Locator {
  return sidebar.locator('.count', { has: sidebar.getByText(name, { exact: true }) }).locator('dd');
}

/** `2.8%` as a fraction. */
export function percent(text: string | null): number {
  return Number((text ?? '').replace('%', '')) / 100;
}
