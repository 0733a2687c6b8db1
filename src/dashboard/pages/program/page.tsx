import '@wix/design-system/styles.global.css';
import { withProviders } from '../../app/with-providers';
import { PointsNameProvider } from '../../data/program/points-name-provider';
import { ProgramPage } from './program-page';

export default withProviders(function Program() {
  return (
    <PointsNameProvider>
      <ProgramPage />
    </PointsNameProvider>
  );
});
