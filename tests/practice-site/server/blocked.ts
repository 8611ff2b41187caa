/** Pages that the site sends instead of what was asked for. */
export function blockedPage(url: URL): string | undefined {
  if (url.pathname === '/website-login/captcha') {
    return shell('安全验证', '<div id="red-captcha"><p>请通过验证</p></div>');
  }
  if (url.pathname === '/website-login/error') {
    const code = url.searchParams.get('error_code') ?? '300012';
    const text = url.searchParams.get('error_msg') ?? '访问频繁，请稍后再试';
    return shell(
      '访问异常',
      `<div class="error-wrapper"><p>${text.replace(/[<&]/g, '')}</p><p>${code.replace(/\D/g, '')}</p></div>`,
    );
  }
  if (url.pathname === '/404') {
    return shell(
      '你访问的页面不见了',
      '<div class="not-found-wrapper"><p>你访问的页面不见了</p></div>',
    );
  }
  return undefined;
}

function shell(title: string, main: string): string {
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/fe-static/style.css"></head><body><div id="app">${main}</div></body></html>`;
}
