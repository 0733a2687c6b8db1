import { Box, Cell, Layout } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { FormActions } from '../../../components/form/form-actions';
import { FormError } from '../../../components/form/form-error';
import { MovedOnNotice } from '../../../components/form/moved-on-notice';
import { TextField } from '../../../components/form/text-field';
import { SectionCard } from '../../../components/section-card';
import type { NamesForm } from './use-names-form';

/** What the program and its points are called. */
export function NamesCard({ names }: { names: NamesForm }) {
  const { t } = useTranslation('program');
  const { form, error } = names;
  return (
    <SectionCard title={t('names.title')}>
      <form noValidate onSubmit={(event) => void names.submit(event)}>
        <Box direction="vertical" gap="SP4">
          {names.hasMovedOn && (
            <MovedOnNotice onLoadSaved={names.loadSaved} onKeepMine={names.keepMine} />
          )}
          <Layout>
            <Cell span={6}>
              <TextField
                control={form.control}
                name="name"
                label={t('names.name')}
                hint={t('names.nameHint')}
                maxLength={50}
                required
              />
            </Cell>
            <Cell span={6}>
              <TextField
                control={form.control}
                name="pointsName"
                label={t('names.pointsName')}
                hint={t('names.pointsNameHint')}
                placeholder={t('names.pointsNamePlaceholder')}
                maxLength={20}
              />
            </Cell>
          </Layout>
          {error !== null && <FormError error={error} />}
          <FormActions isDirty={names.isDirty} isSaving={names.isSaving} onCancel={names.cancel} />
        </Box>
      </form>
    </SectionCard>
  );
}
