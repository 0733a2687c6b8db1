import { SectionHelper } from '@wix/design-system';
import { useTranslation } from 'react-i18next';

type LostAnswerProps = {
  /** What looking it up has found so far. */
  found: 'nothing-yet' | 'not-done' | 'unreachable';
  text: string;
  /** Of what certainly did not happen. */
  notDoneTitle: string;
  onCheckAgain: () => void;
  onTryAgain: () => void;
};

/** The answer got lost: what is known by now, and the only step that cannot do it twice. */
export function LostAnswer(props: LostAnswerProps) {
  const { found, text, notDoneTitle, onCheckAgain, onTryAgain } = props;
  const { t } = useTranslation('redeem');
  switch (found) {
    case 'nothing-yet':
      return (
        <div role="status">
          <SectionHelper fullWidth title={t('lost.checkingTitle')}>
            {text}
          </SectionHelper>
        </div>
      );
    case 'not-done':
      return (
        <div role="status">
          <SectionHelper
            fullWidth
            title={notDoneTitle}
            actionText={t('lost.tryAgain')}
            onAction={onTryAgain}
          >
            {text}
          </SectionHelper>
        </div>
      );
    case 'unreachable':
      return (
        <div role="alert">
          <SectionHelper
            skin="warning"
            fullWidth
            title={t('lost.unsureTitle')}
            actionText={t('lost.checkAgain')}
            onAction={onCheckAgain}
          >
            {text}
          </SectionHelper>
        </div>
      );
  }
}
