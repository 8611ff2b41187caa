import { Component, type ReactNode } from 'react';
import { chooseLanguage, createTranslator } from '@/lib/i18n';

interface Props {
  version: string;
  children: ReactNode;
}

/**
 * Says in words that the data could not be read, and that nothing was deleted. Stands above the
 * settings, so it takes its language from the browser.
 */
export class StorageBoundary extends Component<Props, { error?: Error }> {
  override state: { error?: Error } = {};

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const t = createTranslator(chooseLanguage('auto', navigator.languages));
    return (
      <main className="notice notice-page" role="alert">
        <h1>{t('failure.title')}</h1>
        <p>{t('failure.body')}</p>
        <p className="quiet">{`${error.name}: ${error.message} · Kolens ${this.props.version}`}</p>
        <button type="button" className="button button-main" onClick={() => this.setState({})}>
          {t('failure.again')}
        </button>
      </main>
    );
  }
}
