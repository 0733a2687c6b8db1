import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { goTo } from '../app/location';
import { leaveAddress, signUp } from '../api/customers';
import { Button } from '../parts/button';
import { Failure } from '../parts/failure';
import { Field } from '../parts/field';
import { Panel } from '../parts/panel';
import { readForm } from '../parts/read-form';

const formSchema = z.object({
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  email: z.string(),
  isMember: z.literal('on').optional(),
});

/** Somebody the shop has not met. */
export function NewCustomerForm() {
  const create = useMutation({
    mutationKey: ['new-customer'],
    mutationFn: ({ isMember, ...person }: z.output<typeof formSchema>) =>
      isMember ? signUp(person) : leaveAddress(person),
    onSuccess: ({ id }) => goTo('storefront', id),
  });
  return (
    <Panel title="Become a new customer">
      <form onSubmit={(event) => create.mutate(readForm(event, formSchema))}>
        <div className="row">
          <Field label="First name" name="firstName" maxLength={100} autoComplete="off" />
          <Field label="Last name" name="lastName" maxLength={100} autoComplete="off" />
        </div>
        <Field label="E-mail address" name="email" type="email" required autoComplete="off" />
        <label className="check">
          <input type="checkbox" name="isMember" defaultChecked />
          Sign up as a member, who can log in, redeem points and follow channels
        </label>
        <Failure error={create.error} />
        <Button className="primary" isBusy={create.isPending}>
          Become this customer
        </Button>
      </form>
    </Panel>
  );
}
