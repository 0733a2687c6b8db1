import { Badge, Box, Button, Card, Heading, Text, TextButton } from '@wix/design-system';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Program, ProgramStatus } from '../../../domain/program';
import type { LaunchFacts } from './launch-checks';
import { useProgramStatus } from './use-program-status';

type StatusCardProps = {
  program: Program;
  facts: LaunchFacts;
  onGoToName: () => void;
  onNameRefused: () => void;
};

const BADGE_SKIN = {
  DRAFT: 'neutralLight',
  ACTIVE: 'neutralSuccess',
  PAUSED: 'warningLight',
} as const satisfies Record<ProgramStatus, string>;

/** What the program is now, what that means for customers, and the one step that changes it. */
export function StatusCard({ program, facts, onGoToName, onNameRefused }: StatusCardProps) {
  const { t } = useTranslation('program');
  const { activate, pause, isChanging } = useProgramStatus(facts, onNameRefused);
  const headingId = useId();
  const { name, status } = program;
  return (
    <section aria-labelledby={headingId}>
      <Card>
        <Card.Content>
          <Box align="space-between" verticalAlign="middle" gap="SP4">
            <Box direction="vertical" gap="SP1">
              <Box gap="SP2" verticalAlign="middle">
                <Heading as="h2" size="large" id={headingId}>
                  {name ?? t('unnamed')}
                </Heading>
                <Badge size="small" skin={BADGE_SKIN[status]}>
                  {t(`status.${status}.badge`)}
                </Badge>
              </Box>
              <Text>{t(`status.${status}.meaning`)}</Text>
              {name === null && (
                <Box gap="SP1">
                  <Text size="small" secondary>
                    {t('status.needsName')}
                  </Text>
                  <TextButton size="small" onClick={onGoToName}>
                    {t('checklist.check.named.fix')}
                  </TextButton>
                </Box>
              )}
            </Box>
            <Box style={{ flexShrink: 0 }}>
              {status === 'ACTIVE' ? (
                <Button priority="secondary" disabled={isChanging} onClick={() => void pause()}>
                  {t('status.pause')}
                </Button>
              ) : (
                <Button disabled={isChanging} onClick={() => void activate()}>
                  {status === 'DRAFT' ? t('status.activate') : t('status.activateAgain')}
                </Button>
              )}
            </Box>
          </Box>
        </Card.Content>
      </Card>
    </section>
  );
}
