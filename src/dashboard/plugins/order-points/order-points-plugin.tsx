import '@wix/design-system/styles.global.css';
import { withProviders } from '../../app/with-providers';
import { PointsNameProvider } from '../../data/program/points-name-provider';
import { OrderCard } from './order-card';

export default withProviders(function OrderPoints() {
  return (
    <PointsNameProvider>
      <OrderCard />
    </PointsNameProvider>
  );
});
