/** Spending points at the desk: rewards, coupons and checkouts in a member's panel. */
export const redeem = {
  title: 'Redeem $t(app:points.unit)',
  benefit: {
    moneyOff: '{{money}} off',
    percentOff: '{{percent}} off',
    freeShipping: 'Free shipping',
    flexible: '{{money}} off for every {{points}}',
    other: 'A kind of reward that this page does not know',
  },
  options: {
    label: 'Rewards',
    balance: 'Balance: {{points}}',
    choose: 'Redeem {{name}}: {{cost}}',
    atCheckout: 'At checkout',
    missing: '{{points}} missing',
    emptyTitle: 'Nothing to redeem',
    emptyText:
      'No active reward has a price for this member’s tier. Check the rewards and their tiers.',
    more: 'There are more rewards than can be shown here.',
  },
  blocked: {
    visitor:
      'This customer has not signed up as a site member. Visitors collect, but only members redeem.',
    program:
      'The program is not active, so nothing can be redeemed. Activate it on the Program page.',
  },
  gone: {
    title: 'This reward cannot be redeemed now',
    text: '{{name}} was switched off, or no longer has a price for this member’s tier.',
    deleted: 'It was deleted.',
    back: 'See the other rewards',
  },
  confirm: {
    title: 'Redeem {{name}}',
    whatHappens: 'What happens',
    balance: 'The balance goes from {{before}} to {{after}}.',
    missing: 'The balance is short of {{points}}.',
    coupon:
      'A coupon is made. Its code can be used once Wix has taken $t(app:points.the), in a moment.',
    tier: 'The tier stays as it is: spending does not count.',
    redeem: 'Redeem {{points}}',
  },
  refusal: {
    REWARD_CHANGED: {
      title: 'The reward was changed meanwhile',
      text: 'Nothing was redeemed. Above is what it gives and costs now: confirm again if that is fine.',
    },
    ACCOUNT_CHANGED: {
      title: 'The balance has moved meanwhile',
      text: 'Nothing was redeemed. Above is what it is now: confirm again if that is fine.',
    },
    COUPON_MADE_MEANWHILE: {
      title: 'Somebody just made a coupon for this member',
      text: 'Nothing was redeemed this time. Look at the member’s coupons before you make another.',
    },
    POINTS_MISSING: {
      title: 'The $t(app:points.unit) are not there any more',
      text: 'Nothing was spent. Somebody used them meanwhile: choose a smaller number, or another reward.',
    },
    PROGRAM_NOT_ACTIVE: {
      title: 'The program is not active',
      text: 'Nothing was spent: nobody can redeem until it is activated on the Program page.',
    },
    MEMBER_REQUIRED: {
      title: 'This customer is not a site member',
      text: 'Nothing was spent. Visitors collect, but only members redeem: ask them to sign up with the same email.',
    },
    REWARD_NOT_OFFERED: {
      title: 'This reward is not offered any more',
      text: 'Nothing was spent. It was switched off or deleted meanwhile, or lost its price for this member’s tier: choose another reward.',
    },
    COUPON_USED: {
      title: 'This coupon has been used',
      text: 'It counted for another order, so nothing was applied here. Choose another coupon, or redeem a new one.',
    },
    COUPON_CHANGED: {
      title: 'The coupon was changed meanwhile',
      text: 'Nothing was applied. Go back to see where it stands now; if it is ready to use, apply it again.',
    },
    SUBTOTAL_TOO_SMALL: {
      title: 'The order is too small for this coupon',
      text: 'Nothing was applied. The coupon is for orders over a certain subtotal: the customer can add something, then apply it again.',
    },
    CHECKOUT_NOT_FOUND: {
      title: 'There is no such checkout',
      text: 'Wix knows no checkout with this ID. Copy the address of the customer’s checkout page again, or choose one that they left.',
    },
    CHECKOUT_ALREADY_PAID: {
      title: 'This checkout is paid',
      text: 'It is an order now, and discounts cannot change it any more. Choose another checkout.',
    },
    CHECKOUT_ALREADY_DISCOUNTED: {
      title: 'This checkout already has a loyalty discount',
      text: 'A checkout takes one. The customer can remove it in the checkout; then show it again here.',
    },
    CHECKOUT_OF_SOMEBODY_ELSE: {
      title: 'This is not the member’s checkout',
      text: 'Wix takes $t(app:points.unit) from whoever the checkout belongs to. Ask the customer to enter their email there, or choose another checkout.',
    },
  },
  lost: {
    checkingTitle: 'The answer got lost',
    checkingText: 'Looking whether the coupon was made. Do not redeem it elsewhere.',
    unsureTitle: 'It is not known whether it worked',
    tryAgain: 'Try again',
    checkAgain: 'Check again',
    coupon: {
      notDoneTitle: 'Nothing was redeemed',
      notDoneText: 'The answer got lost, but the member has no new coupon. Trying again is safe.',
      unsureText:
        'Wix could not be reached to look. Check again before you redeem anything for this member.',
    },
    discount: {
      notDoneTitle: 'The discount was not applied',
      notDoneText: 'The answer got lost, but the checkout has no discount. Trying again is safe.',
      unsureText:
        'Wix could not be reached to look. Check again before you apply anything to this checkout.',
    },
  },
  coupons: {
    title: 'Coupons',
    redeem: 'Redeem',
    empty: 'No coupons yet.',
    open: 'Open the coupon {{name}}',
    ofCheckout: '{{date}}, made in a checkout',
    more: 'Only the newest hundred are shown.',
  },
  status: {
    PENDING: 'Pending',
    ACTIVE: 'Ready to use',
    APPLIED: 'Used',
    FAILED: 'Failed',
    ARCHIVED: 'Code deleted',
    UNKNOWN: 'Unknown',
  },
  coupon: {
    title: 'Coupon',
    goneTitle: 'This coupon no longer exists',
    goneText: 'It may have been deleted. Go back to see the member’s coupons.',
    created: 'Made on {{date}}',
    benefitFrom: '{{benefit}}, for orders of {{money}} or more',
    apply: 'Apply to a checkout',
    delete: 'Delete',
    giveBack: 'Give back what it cost',
    state: {
      PENDING: 'Wix is taking $t(app:points.the). The code appears here as soon as it can be used.',
      ofCheckout: 'It belongs to a checkout and is used there by itself.',
      APPLIED: 'It has been used, so its code no longer works.',
      FAILED:
        'The $t(app:points.unit) could not be taken, so there is no code and the balance is unchanged. The member may have spent them meanwhile.',
      ARCHIVED: 'Its code was deleted from the site’s coupons and no longer works.',
      UNKNOWN:
        'Wix reports a state that this page does not know. Look it up in the site’s coupons.',
    },
  },
  code: {
    label: 'Code',
    qr: 'QR code of {{code}}',
    forMember: '{{reward}} for {{name}}',
    copy: 'Copy code',
    share: 'Share',
    print: 'Print',
    copied: 'Copied.',
    message: 'Your code is {{code}}: {{benefit}}.',
  },
  deletion: {
    title: 'Delete the coupon for {{name}}?',
    codeStays:
      'The member’s list loses it, but the code {{code}} keeps working until you delete it under Coupons in Wix.',
    pointsStay: 'What it cost is not given back.',
    onlyListed: 'It cannot be used any more, so only the member’s list changes.',
    confirm: 'Delete',
    done: 'The coupon is deleted.',
    failed: 'The coupon was not deleted. {{reason}}',
  },
  giveBack: {
    title: 'Give back what the coupon cost?',
    codeStays:
      'The code {{code}} keeps working: first delete it under Coupons in Wix, or the member has both.',
    next: 'Next you see the reversal, and nothing moves before you confirm it.',
    confirm: 'Go on',
  },
  checkout: {
    title: 'Apply to a checkout',
    applyCoupon: 'Coupon: {{name}}',
    spend: '{{name}}, at a checkout',
    other: 'Choose another checkout',
    apply: 'Apply discount',
  },
  picker: {
    explanation: 'Which checkout is it for? It has to be the member’s own, and not paid yet.',
    byId: 'Link or ID of the checkout',
    byIdHint: 'Copy it from the address of the customer’s checkout page.',
    noId: 'There is no checkout ID in this. Paste the whole address of the checkout page, or the ID alone.',
    show: 'Show checkout',
    left: 'Left unpaid by this member',
    noneLeft: 'None. Wix lists a checkout here an hour after the member left it.',
    leftOn: '{{items}}, left on {{date}}',
    items_one: '{{amount}} item',
    items_other: '{{amount}} items',
    choose: 'Choose',
    chooseLabel: 'Choose the checkout of {{total}}',
  },
  spend: {
    label: 'How many $t(app:points.unit)',
    slider: 'How many $t(app:points.unit), as a slider',
    hint: 'At most {{max}} for this checkout.',
    all: 'All',
    range: 'Enter a whole number from {{min}} to {{max}}.',
    tooLittle: 'The smallest discount takes {{points}}, which the balance does not have.',
    refused: 'Wix did not accept this number. Check the balance and try a smaller one.',
    gives: '{{points}} take {{money}} off: {{total}} are left to pay.',
  },
  summary: {
    item: '{{quantity}} × {{name}}',
    subtotal: 'Subtotal',
    discount: 'Discount',
    total: 'Total',
    beforeAfter: '{{after}} (was {{before}})',
  },
  applied: {
    title: 'The discount is on the checkout',
    text: 'Paying the checkout uses it up. If the customer leaves without paying, Wix takes it off: spent $t(app:points.unit) come back, and a coupon stays usable.',
  },
  discountStatus: {
    APPLIED: 'Loyalty discount: applied, until the checkout is paid or left.',
    IN_PROGRESS: 'Loyalty discount: being applied.',
    COMPLETED: 'Loyalty discount: used for the order.',
    REFUNDED: 'Loyalty discount: given back.',
    FAILED_TO_REFUND:
      'Loyalty discount: could not be given back. Adjust $t(app:points.the) by hand.',
    REFUNDED_DUE_TO_TIMEOUT: 'Loyalty discount: given back, because the checkout was left.',
    REFUNDED_DUE_TO_MANUAL_DISCOUNT_REMOVAL:
      'Loyalty discount: given back, because it was removed.',
    SCHEDULED_FOR_REFUND: 'Loyalty discount: about to be given back.',
    UNUSED: 'Loyalty discount: not used, the coupon stays.',
    UNKNOWN: 'Loyalty discount: in a state that this page does not know.',
  },
} as const;
