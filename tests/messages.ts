import { sayAlso } from '@/lib/i18n';
import { OF_DASHBOARD } from '@/lib/i18n/messages/of-dashboard';

/* Before each file of tests: what any page may say. */
sayAlso(OF_DASHBOARD);
