import { Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { PlainList } from '../../../components/plain-list';
import { SectionCard } from '../../../components/section-card';
import { diffLadder } from '../../../domain/ladder/diff';
import type { LadderDraft } from '../../../domain/ladder/draft';
import { useChangeTexts } from './use-change-texts';

/** What will be different about the ladder itself, tier by tier. */
export function ChangeList({ draft }: { draft: LadderDraft }) {
  const { t } = useTranslation('ladderReview');
  const describe = useChangeTexts(draft);
  return (
    <SectionCard title={t('changes')}>
      <PlainList gap="SP1">
        {diffLadder(draft.base, draft)
          .flatMap(describe)
          .map((text) => (
            <li key={text}>
              <Text size="small" overflowWrap="anywhere">
                {text}
              </Text>
            </li>
          ))}
      </PlainList>
    </SectionCard>
  );
}
