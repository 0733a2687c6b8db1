import { useQuery } from '@tanstack/react-query';
import { Button, Page } from '@wix/design-system';
import { Add } from '@wix/wix-ui-icons-common';
import { useTranslation } from 'react-i18next';
import { bothStates } from '../../../components/both-states';
import { focusRow } from '../../../components/collection/focus-row';
import { PanelLayout } from '../../../components/collection/panel-layout';
import { ruleSearch } from '../../../domain/rule-search';
import { askToConfirm } from '../../app/ask-to-confirm';
import { usePageLocation } from '../../app/page-location';
import { useGuardedStep } from '../../app/use-guarded-step';
import { ruleQueries } from '../../data/rules/queries';
import { tierQueries } from '../../data/tiers/queries';
import { RulePanel } from './rule-panel';
import { RulesList } from './rules-list';

/** All that customers earn points for, one rule beside the list. What is shown is what the address says. */
export function RulesPage() {
  const { t } = useTranslation('rules');
  const location = usePageLocation(ruleSearch);
  const { query, push, replace } = location;
  const rules = useQuery(ruleQueries.list());
  const tiers = useQuery(tierQueries.program());
  const state = bothStates(rules, tiers);
  const { shown, setUnsaved } = useGuardedStep({
    wanted: query.rule,
    confirmLeave: () =>
      askToConfirm({
        title: t('leave.title'),
        consequences: [t('leave.text')],
        confirmLabel: t('leave.confirm'),
        isDestructive: true,
      }),
    onStay: (rule) => {
      replace({ rule });
    },
  });
  const open = (rule: string) => {
    push({ rule });
  };
  return (
    <PanelLayout
      panel={
        shown === '' ? null : (
          <RulePanel
            key={shown}
            step={shown}
            state={state}
            onOpen={open}
            onUnsaved={setUnsaved}
            onReturnFocus={() => {
              focusRow(shown);
            }}
          />
        )
      }
    >
      <Page height="100vh" minWidth={0}>
        <Page.Header
          title={t('title')}
          subtitle={t('subtitle')}
          actionsBar={
            <Button
              prefixIcon={<Add />}
              onClick={() => {
                open('new');
              }}
            >
              {t('create')}
            </Button>
          }
        />
        <Page.Content>
          <RulesList
            location={location}
            state={state}
            isFetching={rules.isFetching || tiers.isFetching}
          />
        </Page.Content>
      </Page>
    </PanelLayout>
  );
}
