import { useQuery } from '@tanstack/react-query';
import { Badge, Box, Text } from '@wix/design-system';
import { Loaded } from './loaded';
import { MoreActions } from './more-actions';
import { OrderRows } from './order-rows';
import { BackLink } from './page-link';
import { PageShell } from './page-shell';
import { type Contact, nameOf, siteQueries } from './site-queries';
import { useDates } from './use-dates';
import { useWixPageTexts } from './use-wix-page-texts';
import { WixCard } from './wix-card';

/** https://dev.wix.com/docs/dashboard-extensions/dashboard-pages-built-by-wix/page-slots/crm/contact-page/introduction */
const MORE_ACTIONS_SLOT = '79963a99-8680-4164-8961-8867fcb1751a';

type ContactPageProps = { readonly contactId: string };

/** Wix's page of a contact. */
export function ContactPage({ contactId }: ContactPageProps) {
  const texts = useWixPageTexts();
  const state = useQuery(siteQueries.contact(contactId));
  const orders = useQuery(siteQueries.orders(contactId));
  return (
    <Loaded state={state}>
      {(contact) => (
        <PageShell
          back={<BackLink to="contacts">{texts.contacts}</BackLink>}
          title={nameOf(contact) ?? texts.noName}
          subtitle={contact.primaryInfo.email}
          actions={<MoreActions slotId={MORE_ACTIONS_SLOT} params={{ contactId }} />}
        >
          <div className="wix-columns">
            <WixCard title={texts.ordersOf}>
              <Loaded state={orders}>
                {(list) => (
                  <OrderRows showCustomers={false} orders={list} empty={texts.noOrdersOf} />
                )}
              </Loaded>
            </WixCard>
            <ContactInfo contact={contact} />
          </div>
        </PageShell>
      )}
    </Loaded>
  );
}

function ContactInfo({ contact }: { readonly contact: Contact }) {
  const texts = useWixPageTexts();
  const dates = useDates();
  const { email, phone } = contact.primaryInfo;
  return (
    <WixCard title={texts.contactInfo}>
      <Box direction="vertical" gap="SP2" align="left">
        <Badge size="small" uppercase={false} skin="neutralStandard">
          {contact.memberInfo ? texts.siteMember : texts.contact}
        </Badge>
        {email !== undefined && (
          <Text size="small">
            {texts.email}: <bdi>{email}</bdi>
          </Text>
        )}
        {phone !== undefined && (
          <Text size="small">
            {texts.phone}: <bdi>{phone}</bdi>
          </Text>
        )}
        <Text size="small" secondary>
          {texts.since(dates.format(new Date(contact.createdDate)))}
        </Text>
      </Box>
    </WixCard>
  );
}
