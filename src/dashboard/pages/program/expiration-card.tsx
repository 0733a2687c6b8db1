import { Badge, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { SectionCard } from '../../../components/section-card';
import type { Program } from '../../../domain/program';
import { ExpirationForm } from './expiration-form';

type ExpirationCardProps = {
  program: Program;
  /** What members hold today; undefined until it is known. */
  outstanding: number | undefined;
};

/** When inactive members lose points, or why that cannot be set up. */
export function ExpirationCard({ program, outstanding }: ExpirationCardProps) {
  const { t } = useTranslation('program');
  const isInPlan = program.features.pointsExpiration;
  return (
    <SectionCard
      title={t('expiration.title')}
      suffix={
        !isInPlan && (
          <Badge size="small" skin="premium">
            {t('expiration.notInPlan')}
          </Badge>
        )
      }
    >
      {isInPlan ? (
        <ExpirationForm expiration={program.expiration} outstanding={outstanding} />
      ) : (
        <Text size="small">{t('expiration.notInPlanText')}</Text>
      )}
    </SectionCard>
  );
}
