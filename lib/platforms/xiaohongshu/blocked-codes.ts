import type { BlockedReason } from '@/lib/model';

/** The site's own error codes (FORMATS §1, §2.3). */
const REASONS: Record<number, BlockedReason> = {
  [-510000]: 'unavailable',
  [-510001]: 'unavailable',
  300017: 'unavailable',
  300031: 'unavailable',
  300011: 'risk',
  300012: 'risk',
  300013: 'risk',
  [-100]: 'login',
  461: 'captcha',
  471: 'captcha',
};

/** @returns undefined for a code that says nothing known. */
export function blockedReasonOfCode(code: number): BlockedReason | undefined {
  return REASONS[code];
}

/** Why the site stops its visitor, by the address of its page for that. */
export function blockedReasonAt(url: string): BlockedReason {
  const { pathname, searchParams: query } = new URL(url);
  if (pathname.startsWith('/login')) return 'login';
  if (pathname.startsWith('/website-login/captcha')) return 'captcha';
  const code = Number(query.get('error_code') ?? query.get('errorCode') ?? NaN);
  const isErrorPage = pathname.startsWith('/website-login/');
  return blockedReasonOfCode(code) ?? (isErrorPage ? 'risk' : 'unavailable');
}
